package dev.baton.connectors.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jira's refusals as sentences that say what somebody must change. What Jira says itself is quoted, shortly. */
final class JiraErrors {

    private static final int LONGEST_QUOTATION = 300;

    private JiraErrors() {}

    static String sentence(int status, String doing, JsonNode answer) {
        String quotation = quotation(answer);
        return switch (status) {
            case 401 -> notAccepted();
            case 403 ->
                "Jira does not let Baton " + doing + quotation
                        + ". Give Baton's account that permission in the project.";
            case 404, 410 ->
                "Jira did not let Baton " + doing + quotation + ". It is not there, or Baton's account may not see it.";
            case 301, 308 -> "Jira has moved to another address. Set JIRA_URL to the new one.";
            default -> "Jira did not let Baton " + doing + quotation + ".";
        };
    }

    static String notAccepted() {
        return "Jira does not accept Baton's token: it is wrong, or has expired. Make a new one and set JIRA_TOKEN.";
    }

    /** What Jira says, after a colon; it is untrusted, so it is short and without anything but text. */
    private static String quotation(JsonNode answer) {
        Stream<String> messages = answer.path("errorMessages").valueStream().map(JiraText::of);
        Stream<String> fields = answer.path("errors").properties().stream()
                .map(error -> error.getKey() + ": " + JiraText.of(error.getValue()));
        String all = Stream.concat(messages, fields)
                .map(text -> text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : ": " + cut(all);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTATION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
    }
}
