package dev.baton.playbook;

import dev.baton.handoff.opening.Kind;
import dev.baton.playbook.recovery.Recovery;
import java.util.List;
import java.util.Map;

/** The playbooks that are built in, one for each kind of handoff. */
public final class Playbooks {

    private static final Map<Kind, Playbook> BY_KIND =
            Map.of(Kind.REMEDIATION, Remediation.REMEDIATION, Kind.RECOVERY, Recovery.RECOVERY);

    /** Every kind of handoff by its own playbook. */
    public static final Playbook ALL = new Playbook(
            "Baton",
            new Table(List.of(), List.of()),
            setting -> of(setting).steps().apply(setting),
            setting -> of(setting).shown(setting));

    private Playbooks() {}

    /** The playbook by which this handoff runs. */
    public static Playbook of(Setting setting) {
        return BY_KIND.getOrDefault(setting.handoff().opening().kind(), Remediation.REMEDIATION);
    }
}
