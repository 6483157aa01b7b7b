package dev.baton.connectors.jira.issue;

import dev.baton.connectors.jira.dialect.Account;
import dev.baton.connectors.jira.dialect.Dialect;
import dev.baton.connectors.jira.rest.JiraRest;
import dev.baton.connectors.jira.rest.Reply;
import dev.baton.handoff.people.Person;

/** The accounts of owners: one named person each, found by e-mail address. */
public final class Owners {

    private final JiraRest rest;
    private final Dialect dialect;

    public Owners(JiraRest rest, Dialect dialect) {
        this.rest = rest;
        this.dialect = dialect;
    }

    /** The account to which a ticket of this owner is assigned. */
    public Reply<Account> account(Person owner, String project) {
        if (owner.email().isEmpty()) {
            return Reply.impossible(
                    "Jira accounts are found by e-mail address, and none is known of " + owner.name() + ".");
        }
        return dialect.account(rest, owner.email(), project)
                .then(found -> found.map(Reply::did)
                        .orElseGet(() -> Reply.impossible("Jira has no active account of " + owner.email()
                                + " that Baton could assign a ticket in " + project
                                + ". Give that person access to the project, or name another owner.")));
    }
}
