package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.jira.settings.JiraFlavour;

/** A text as a Jira shows it, checked as a Jira checks it. */
public final class ShownText {

    private ShownText() {}

    public static String of(JiraFlavour flavour, JsonNode text) {
        Face face = Face.of(flavour);
        face.complaint(text).ifPresent(complaint -> {
            throw new AssertionError(complaint);
        });
        return face.read(text);
    }
}
