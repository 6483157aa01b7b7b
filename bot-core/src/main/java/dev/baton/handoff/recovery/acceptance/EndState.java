package dev.baton.handoff.recovery.acceptance;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.meeting.Point;
import dev.baton.handoff.recovery.meeting.Session;
import dev.baton.handoff.recovery.meeting.Walkthrough;
import dev.baton.handoff.recovery.roster.Table;
import java.util.List;
import java.util.stream.Stream;

/** The «End State» of S2: what must have been handed over and accepted, for each recovery lead (A7-16). */
public final class EndState {

    /** What must have been handed over, and the point by which it is accepted. */
    public enum Item {
        ERADICATION_INFORMATION("eradication information", Point.ERADICATION),
        RESIDUAL_RISK_GUIDANCE("residual risk guidance", Point.MONITORING),
        RECOVERY_CAVEATS("recovery caveats", Point.PROCESS);

        private final String words;
        private final Point point;

        Item(String words, Point point) {
            this.words = words;
            this.point = point;
        }

        /** The item as S2 says it. */
        public String words() {
            return words;
        }
    }

    /** One item for one recovery lead: whether it reached them, and whether they accepted it. */
    public record Row(Person lead, Item item, boolean isDelivered, boolean isAccepted) {

        /** What is missing of it, as words; nothing when it is reached. */
        public String gap() {
            return isDelivered && isAccepted
                    ? ""
                    : item.words() + " is "
                            + (isDelivered ? "not accepted" : "not delivered: the package was not opened") + " by "
                            + lead.name();
        }
    }

    private final Handoff handoff;
    private final Walkthrough walkthrough;

    /** Of this handoff. */
    public EndState(Handoff handoff) {
        this.handoff = handoff;
        this.walkthrough = new Walkthrough(handoff);
    }

    /** Each item for each recovery lead. */
    public List<Row> rows() {
        return new Table(handoff).leads().stream().flatMap(this::rows).toList();
    }

    private Stream<Row> rows(Person lead) {
        int version = handoff.recovery().document().version();
        Session session = handoff.recovery().session();
        boolean isDelivered = session.hasOpened(lead, version);
        return Stream.of(Item.values())
                .map(item -> new Row(lead, item, isDelivered, walkthrough.hasConfirmed(lead, item.point)));
    }

    /** What is missing. */
    public List<String> gaps() {
        return rows().stream().map(Row::gap).filter(gap -> !gap.isEmpty()).toList();
    }

    /** What is missing for one of the recovery leads. */
    public List<String> gaps(Person lead) {
        return rows(lead).map(Row::gap).filter(gap -> !gap.isEmpty()).toList();
    }
}
