package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.meeting.Session.Said;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import java.util.ArrayList;
import java.util.List;

/** The way through the package, derived anew each time: which confirmations each point needs, and which are given for its words. */
public final class Walkthrough {

    private final Handoff handoff;
    private final Session session;
    private final List<Need> needs;
    private final List<Said> standing;

    /** Through the package of this handoff as it stands. */
    public Walkthrough(Handoff handoff) {
        this.handoff = handoff;
        this.session = handoff.recovery().session();
        this.needs = needs();
        this.standing = session.confirmed().isEmpty()
                ? List.of()
                : standing(session, handoff.recovery().document().sha256());
    }

    private static List<Said> standing(Session session, String sha256) {
        return session.confirmed().stream()
                .filter(said -> said.sha256().equals(sha256))
                .toList();
    }

    private List<Need> needs() {
        Table table = new Table(handoff);
        List<Need> all = new ArrayList<>();
        all.add(new Need(
                Point.ERADICATION,
                Role.IR_LEAD,
                1,
                List.of(handoff.participants().commander())));
        leads(Point.ERADICATION, table, all);
        leads(Point.PROCESS, table, all);
        all.add(new Need(Point.PROCESS, Role.IT_OPERATIONS, 1, table.of(Group.OPERATIONS)));
        all.add(new Need(Point.MONITORING, Role.MONITORING, 1, table.of(Group.MONITORING)));
        leads(Point.MONITORING, table, all);
        return List.copyOf(all);
    }

    private static void leads(Point point, Table table, List<Need> all) {
        List<Person> leads = table.leads();
        for (int i = 0; i < leads.size(); i++) {
            all.add(new Need(point, Role.RECOVERY_LEAD, i + 1, List.of(leads.get(i))));
        }
    }

    /** Every confirmation that is needed, point by point. */
    public List<Need> all() {
        return needs;
    }

    /** Whether this one is given, for the package as it stands. */
    public boolean isConfirmed(Need need) {
        return standing.stream()
                .anyMatch(said -> said.point() == need.point()
                        && said.role() == need.role()
                        && need.isOf(said.moment().by()));
    }

    /** Whether the IR lead has stated what the recovery leads confirm (A9-04). */
    public boolean isStated() {
        return isConfirmed(needs.get(0));
    }

    /** What is missing. */
    public List<Need> missing() {
        return needs.stream().filter(need -> !isConfirmed(need)).toList();
    }

    /** What can be confirmed now: all that is missing, but first the IR lead states that eradication is complete. */
    public List<Need> open() {
        return isUnderWay()
                ? missing().stream()
                        .filter(need -> isStated() || need.role() == Role.IR_LEAD || need.point() != Point.ERADICATION)
                        .toList()
                : List.of();
    }

    /** Whether points are confirmed now: in the briefing, or, handed over without one, before acceptance. */
    public boolean isUnderWay() {
        return handoff.phase() == Phase.IN_BRIEFING
                || (handoff.phase() == Phase.AWAITING_ACCEPTANCE
                        && session.manner().isWithoutMeeting());
    }

    /** Whether this lead has confirmed this point. */
    public boolean hasConfirmed(Person lead, Point point) {
        return needs.stream()
                .anyMatch(need -> need.point() == point
                        && need.role() == Role.RECOVERY_LEAD
                        && need.isOf(lead)
                        && isConfirmed(need));
    }

    /** The questions that nobody has answered. */
    public List<Concern> unanswered() {
        return session.concerns().stream().filter(Concern::isOpen).toList();
    }

    /** Whether somebody is in the briefing of this appointment. */
    public boolean isPresent(Person person) {
        return session.present().getOrDefault(person.human(), 0)
                == handoff.meeting().number();
    }
}
