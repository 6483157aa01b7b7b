package dev.baton.connectors.jira.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.connectors.jira.settings.JiraFlavour;
import java.util.List;
import java.util.Optional;

/** How one of the two Jiras wants things said. */
public sealed interface Dialect permits CloudDialect, DataCenterDialect {

    /** The dialect of this flavour. */
    static Dialect of(JiraFlavour flavour) {
        return switch (flavour) {
            case CLOUD -> new CloudDialect();
            case DATA_CENTER -> new DataCenterDialect();
        };
    }

    /** Where its interface is, below the address of the site. */
    String path();

    /** Plain text as a text of its own kind, shown literally. */
    JsonNode text(String plain);

    /** The same with a last line, which is kept whatever the length. */
    JsonNode text(String plain, String lastLine);

    /** The keys of the tickets that a query finds, in the query's order, at most so many. */
    default Reply<List<String>> search(JiraRest rest, String jql, int most) {
        return hits(rest, jql, most).map(hits -> hits.stream().map(Hit::key).toList());
    }

    /** The tickets that a query finds, in the query's order; one page may bring more than so many. */
    Reply<List<Hit>> hits(JiraRest rest, String jql, int most);

    /** The account of this e-mail address that may be assigned tickets of a project. */
    Reply<Optional<Account>> account(JiraRest rest, String email, String project);

    /** The account that a piece of Jira's answer describes; nobody where it is null. */
    Optional<Account> account(JsonNode user);

    /** How an account is named in a request. */
    ObjectNode reference(Account account);

    /** All that ever changed in a ticket. */
    Reply<List<Change>> history(JiraRest rest, String key);
}
