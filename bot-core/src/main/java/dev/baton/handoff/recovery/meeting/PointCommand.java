package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.meeting.PointEvent.ConcernAnswered;
import dev.baton.handoff.recovery.meeting.PointEvent.ConcernRaised;
import dev.baton.handoff.recovery.meeting.PointEvent.CopyOpened;
import dev.baton.handoff.recovery.meeting.PointEvent.PackageOpened;
import dev.baton.handoff.recovery.meeting.PointEvent.PointConfirmed;
import dev.baton.handoff.recovery.roster.Table;
import java.util.List;
import java.util.Optional;

/** What those who receive the package may say about it. */
public sealed interface PointCommand extends HandoffCommand.OfRecovery {

    /** The fewest UTF-16 characters in which caveats can be read back. */
    int SHORTEST_READ_BACK = 20;

    /** Says that one has opened the package that was delivered. */
    record OpenPackage() implements PointCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            int version = handoff.recovery().document().version();
            Session session = handoff.recovery().session();
            return Ruling.of(asked)
                    .given(
                            session.delivery(asked.by(), version).findAny().isPresent(),
                            Rule.THE_PACKAGE_IS_DELIVERED,
                            () -> "Version " + version + " of the package was not delivered to you.")
                    .orElse(() -> session.delivery(asked.by(), version).anyMatch(Delivery::isSaid)
                            ? Decision.happened()
                            : Decision.happened(new PackageOpened(version)));
        }
    }

    /** Notes that the link of a copy was opened; the first time is what counts. */
    record NoteOpenedCopy(int copy) implements PointCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<Delivery> delivery = handoff.recovery().session().copy(copy);
            return Ruling.of(asked)
                    .given(
                            asked.isByBaton() && delivery.isPresent(),
                            Rule.THE_PACKAGE_IS_DELIVERED,
                            () -> "No copy " + copy + " of the package was delivered.")
                    .orElse(() -> delivery.orElseThrow().isLinked()
                            ? Decision.happened()
                            : Decision.happened(new CopyOpened(copy)));
        }
    }

    /** Confirms a point in one's role; the process and its caveats are read back in one's own words. */
    record ConfirmPoint(Point point, Role role, String readBack) implements PointCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Walkthrough walkthrough = new Walkthrough(handoff);
            List<Need> asks = walkthrough.all().stream()
                    .filter(need -> need.point() == point && need.role() == role)
                    .toList();
            Optional<Need> own =
                    asks.stream().filter(need -> need.isOf(asked.by())).findFirst();
            return Ruling.of(asked)
                    .given(
                            own.isPresent(),
                            Rule.THE_NAMED_ROLE_CONFIRMS,
                            () -> point.title() + " is not for you to confirm as " + role.words() + ".")
                    .given(
                            walkthrough.isUnderWay(),
                            Rule.THE_POINTS_ARE_CONFIRMED,
                            () -> "Points are confirmed in the briefing" + handoff.whenBriefed() + ".")
                    .given(
                            point != Point.ERADICATION || role == Role.IR_LEAD || walkthrough.isStated(),
                            Rule.THE_POINTS_ARE_CONFIRMED,
                            () -> "First " + handoff.commanderName() + " states that eradication is complete.")
                    .given(
                            point != Point.PROCESS || readBack.strip().length() >= SHORTEST_READ_BACK,
                            Rule.CAVEATS_ARE_READ_BACK,
                            () -> "Say in your own words, in at least " + SHORTEST_READ_BACK
                                    + " characters, what you will do and what you must heed.")
                    .orElse(() -> confirmed(handoff, walkthrough, own.orElseThrow()));
        }

        private Decision confirmed(Handoff handoff, Walkthrough walkthrough, Need need) {
            String words = need.isReadBack() ? readBack.strip() : need.statement();
            return walkthrough.isConfirmed(need)
                    ? Decision.happened()
                    : Decision.happened(new PointConfirmed(
                            point, role, words, handoff.recovery().document().sha256()));
        }
    }

    /** Asks, or says what worries one, about a point. */
    record RaiseConcern(Point point, String words) implements PointCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            int number = handoff.recovery().session().concerns().size() + 1;
            return Ruling.of(asked)
                    .given(
                            handoff.phase() == Phase.IN_BRIEFING || handoff.phase() == Phase.AWAITING_ACCEPTANCE,
                            Rule.RECOVERY_QUESTIONS_ARE_ANSWERED,
                            () -> "Questions are asked in the briefing" + handoff.whenBriefed() + ".")
                    .given(
                            new Table(handoff).isSeated(asked.by()),
                            Rule.RECOVERY_QUESTIONS_ARE_ANSWERED,
                            () -> "You are not among those who take part in " + handoff.id() + ".")
                    .given(!words.isBlank(), Rule.RECOVERY_QUESTIONS_ARE_ANSWERED, () -> "Say what you ask.")
                    .orElse(new ConcernRaised(number, point, words.strip()));
        }
    }

    /** Answers a question, for security. */
    record AnswerConcern(int number, String words) implements PointCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            boolean isOpen =
                    new Walkthrough(handoff).unanswered().stream().anyMatch(concern -> concern.number() == number);
            return Ruling.of(asked)
                    .given(asked.isBySecurity(), Rule.SECURITY_PREPARES, () -> "Security answers questions.")
                    .given(isOpen, Rule.RECOVERY_QUESTIONS_ARE_ANSWERED, () -> "Question " + number + " is not open.")
                    .given(!words.isBlank(), Rule.RECOVERY_QUESTIONS_ARE_ANSWERED, () -> "Say what the answer is.")
                    .orElse(new ConcernAnswered(number, words.strip()));
        }
    }
}
