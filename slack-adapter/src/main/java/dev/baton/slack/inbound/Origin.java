package dev.baton.slack.inbound;

import dev.baton.desk.Visit;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.port.Place;

/**
 * Where a request came from and how its person can be answered: the channel and thread, the trigger that opens a
 * modal, the address for a private answer; each is empty where there is none.
 */
record Origin(PersonId by, String channel, String thread, String trigger, String responseUrl) {

    /** The visit to the front desk; the trigger is Slack's own key for what somebody did. */
    Visit visit() {
        return visit(trigger);
    }

    /** The visit under another key of Slack's; without one, a repeated delivery could not be told from a new one. */
    Visit visit(String delivery) {
        if (delivery.isEmpty()) {
            throw new MalformedRequest("nothing to know the delivery by");
        }
        return new Visit(by, place(), "slack/" + delivery);
    }

    Place place() {
        return new Place(Platform.SLACK, by.tenant(), channel);
    }

    /** A person of a workspace, or of a whole enterprise where there is no workspace. */
    static PersonId person(String team, String enterprise, String user) {
        String tenant = team.isEmpty() ? enterprise : team;
        if (tenant.isEmpty() || user.isEmpty()) {
            throw new MalformedRequest("no team or no user");
        }
        return new PersonId(Platform.SLACK, tenant, user);
    }
}
