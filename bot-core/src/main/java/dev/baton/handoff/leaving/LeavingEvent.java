package dev.baton.handoff.leaving;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.leaving.Leaving.Notice;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import java.time.Instant;
import java.util.List;

/** What happens when somebody leaves. */
public sealed interface LeavingEvent extends HandoffEvent {

    /**
     * An owner has left, as somebody reports or as the platform says of the account: their open items of one
     * team are UNOWNED at once, and 48 hours run from that moment (A6-07).
     */
    record OwnerLeft(int number, TeamId team, Person owner, Instant since, List<String> projects, Parting parting)
            implements LeavingEvent {
        public OwnerLeft {
            projects = List.copyOf(projects);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Leaving leaving = new Leaving(number, team, owner, since, projects, Notice.ASKED, parting);
            return handoff.document(document -> document.edited().withoutOwners(projects))
                    .leavings(leavings -> leavings.and(leaving));
        }
    }

    /** The platform says so too, perhaps since earlier: the earliest known moment counts (D-21). */
    record DepartureConfirmed(int number, Instant since, Parting parting) implements LeavingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.leavings(leavings -> leavings.leaving(number, leaving -> leaving.confirmed(since, parting)));
        }
    }

    /** The account is active again; the lead may call it a false alarm, and the clock goes on until then. */
    record OwnerReturned(int number) implements LeavingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.leavings(leavings -> leavings.leaving(number, Leaving::active));
        }
    }

    /** It was a false alarm: what has no new owner yet is theirs again (B8). */
    record FalseAlarmCalled(int number, List<String> projects) implements LeavingEvent {
        public FalseAlarmCalled {
            projects = List.copyOf(projects);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Person who = handoff.followThrough()
                    .leavings()
                    .leaving(number)
                    .orElseThrow()
                    .who();
            Handoff owned = handoff;
            for (String project : projects) {
                owned = owned.document(document -> document.edited().withOwner(project, who))
                        .leavings(leavings -> leavings.owned(project));
            }
            return owned;
        }
    }

    /** Half of the 48 hours are over, and something still has no owner. */
    record ReassignmentReminded(int number) implements LeavingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.leavings(leavings -> leavings.leaving(number, leaving -> leaving.at(Notice.REMINDED)));
        }
    }

    /** The 48 hours are over, and something still has no owner (A6-08). */
    record ReassignmentBreached(int number) implements LeavingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.leavings(leavings -> leavings.leaving(number, leaving -> leaving.at(Notice.BREACHED)));
        }
    }

    /** An item has a new owner; its date has not moved (D-21), and it is not taken over before they read it back. */
    record ItemReassigned(String project, Person owner) implements LeavingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            TakeOver takeOver = new TakeOver(owner, moment.at(), false);
            return handoff.document(document -> document.edited().withOwner(project, owner))
                    .leavings(leavings -> leavings.owned(project).takingOver(project, takeOver));
        }
    }

    /** The new owner said in their own words what they take over. */
    record ItemTakenOver(String project, String readBack) implements LeavingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.leavings(leavings -> leavings.takenOver(project));
        }
    }

    /** A day after they were named the new owner has not read back. */
    record TakeOverReminded(String project) implements LeavingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.leavings(leavings -> leavings.takeOver(project)
                    .map(takeOver -> leavings.takingOver(project, takeOver.reminded()))
                    .orElse(leavings));
        }
    }

    /** Somebody who sits at the table has left. */
    record SeatLeft(Seat seat, Person who, Instant since, Parting parting) implements LeavingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.leavings(leavings -> leavings.gone(seat, who));
        }
    }

    /** Somebody who sits at the table is back. */
    record SeatTakenAgain(Seat seat, Person who) implements LeavingEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.leavings(leavings -> leavings.back(seat));
        }
    }
}
