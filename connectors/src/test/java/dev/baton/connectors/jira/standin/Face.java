package dev.baton.connectors.jira.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.settings.JiraFlavour;
import java.util.List;
import java.util.Optional;

/** The half of an interface that differs between Cloud and Data Center. */
interface Face {

    /** The face of this flavour. */
    static Face of(JiraFlavour flavour) {
        return flavour == JiraFlavour.CLOUD ? new CloudFace() : new DataCenterFace();
    }

    /** Below which path it answers. */
    String path();

    /** Whether somebody comes with the right token, in the right way. */
    boolean knows(String authorization);

    /** How an account is shown. */
    ObjectNode shown(Human human);

    /** Whom a request means. */
    Optional<Human> meant(JsonNode reference, Site site);

    /** Whom a search for people finds, given all of them. */
    List<Human> search(List<Human> people, String query);

    /** The parameter in which a search for people takes the query. */
    String queryParameter();

    /** What is wrong with a text, if anything is. */
    Optional<String> complaint(JsonNode text);

    /** A text as people see it. */
    String read(JsonNode text);

    /** A plain text as somebody types it. */
    JsonNode typed(String text);

    /** One page of tickets. */
    Answered search(Site site, JsonNode query);

    /** How a page calls its list of issue types, and of fields. */
    String typesName();

    String fieldsName();

    /** Whether the ticket tells since when its status is of its category, and its history has an address of its own. */
    boolean isTalkative();
}
