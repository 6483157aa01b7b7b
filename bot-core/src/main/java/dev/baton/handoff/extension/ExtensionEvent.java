package dev.baton.handoff.extension;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.extension.ExtensionRequest.State;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import java.time.Instant;

/** What happens to requests for a later date. */
public sealed interface ExtensionEvent extends HandoffEvent {

    /** A manager asked for a later date of one item. */
    record ExtensionRequested(int number, String project, TeamId team, Instant proposed, String reason)
            implements ExtensionEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            ExtensionRequest request =
                    new ExtensionRequest(number, project, team, proposed, reason, moment.by(), State.FILED);
            Requirement confirmed = new Requirement(Section.DEADLINES, new Seat(Role.ENGINEERING_MANAGER, team));
            return handoff.briefing(briefing -> briefing.objected(confirmed))
                    .objections(objections -> objections.with(request));
        }
    }

    /** The commander agreed to the date. */
    record ExtensionApproved(int number) implements ExtensionEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.document(document -> document.edited())
                    .objections(objections -> objections.extension(number, State.APPROVED));
        }
    }

    /** The commander did not agree; the policy's date stands. */
    record ExtensionDenied(int number, String because) implements ExtensionEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.objections(objections -> objections.extension(number, State.DENIED));
        }
    }

    /** The manager took the request back. */
    record ExtensionWithdrawn(int number) implements ExtensionEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.objections(objections -> objections.extension(number, State.WITHDRAWN));
        }
    }

    /** The briefing ended before anybody decided. */
    record ExtensionExpired(int number) implements ExtensionEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.objections(objections -> objections.extension(number, State.EXPIRED));
        }
    }
}
