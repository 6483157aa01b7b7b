package dev.baton.playbook.recovery;

import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.acceptance.Assent;
import dev.baton.handoff.recovery.document.PackageSection;
import dev.baton.handoff.recovery.meeting.Point;
import dev.baton.handoff.recovery.restoration.Order;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The second playbook: incident response hands over to the recovery teams. */
public final class Recovery {

    private static final String READ_BACK = "in their own words";

    /** The whole conversation, from the package to the gate. */
    public static final Playbook RECOVERY = new Playbook("Recovery", table(), RecoverySteps::of, RecoveryShowing::new);

    private Recovery() {}

    private static Table table() {
        List<List<String>> rows = new ArrayList<>();
        Stream.of(PackageSection.values())
                .map(section -> List.of(
                        section.number() + " " + section.title(), Role.SECURITY_ANALYST.words(), "is written", "", ""))
                .forEach(rows::add);
        rows.add(row(Point.ERADICATION, "the IR lead states, each recovery team lead confirms"));
        rows.add(row(Point.PROCESS, "each recovery team lead and IT operations, " + READ_BACK));
        rows.add(row(Point.MONITORING, "the monitoring team and each recovery team lead"));
        rows.add(List.of(
                "Acceptance",
                "each " + Role.RECOVERY_LEAD.words(),
                "in writing, or verbally with a second person's word",
                Assent.STATEMENT,
                "reject, with reasons"));
        rows.add(system("is ready", Role.IR_LEAD, "once the gate is open", "Eradication is validated"));
        rows.add(system("is approved", Role.RECOVERY_LEAD, "wave by wave", "Approve"));
        rows.add(system("is brought online", Role.IT_OPERATIONS, "wave by wave", "Brought online"));
        rows.add(system("is reviewed", Role.CONTACT, "the first " + Order.FIRST + " of each wave", "Reviewed"));
        rows.add(system("is healthy", Role.MONITORING, "by the monitoring plan", "Nothing unusual"));
        rows.add(system("is restored", Role.SYSTEM_OWNER, "in use", "It is restored"));
        return new Table(List.of("what", "by", "how", "the question, or the words", "or"), rows);
    }

    private static List<String> system(String becomes, Role by, String how, String words) {
        return List.of("A system " + becomes, by.words(), how, words, "reinfection or issue");
    }

    private static List<String> row(Point point, String by) {
        return List.of(point.code() + " " + point.title(), by, "in the briefing", point.question(), "ask a question");
    }
}
