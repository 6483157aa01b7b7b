package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Role;
import java.util.function.UnaryOperator;

/** What is said about the package by those who receive it. */
public sealed interface PointEvent extends HandoffEvent {

    /** Whoever did this has opened this version of the package (A7-11). */
    record PackageOpened(int version) implements PointEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return session(handoff, session -> session.opened(moment, version));
        }
    }

    /** The link of this copy, which only its recipient got, was opened (A7-07). */
    record CopyOpened(int copy) implements PointEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return session(handoff, session -> session.linked(copy, moment.at()));
        }
    }

    /** A point was confirmed in a role: with these words, for the package with this SHA-256. */
    record PointConfirmed(Point point, Role role, String words, String sha256) implements PointEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return session(
                    handoff, session -> session.confirming(new Session.Said(point, role, moment, words, sha256)));
        }
    }

    /** A question or concern about a point. */
    record ConcernRaised(int number, Point point, String words) implements PointEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return session(handoff, session -> session.concerned(new Concern(number, point, moment.by(), words, "")));
        }
    }

    /** Security answered it. */
    record ConcernAnswered(int number, String words) implements PointEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return session(handoff, session -> session.answered(number, words));
        }
    }

    private static Handoff session(Handoff handoff, UnaryOperator<Session> change) {
        return handoff.recovery(recovery -> recovery.session(change));
    }
}
