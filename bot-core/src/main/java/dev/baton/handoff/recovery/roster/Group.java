package dev.baton.handoff.recovery.roster;

import dev.baton.handoff.people.Role;
import java.util.Optional;
import java.util.stream.Stream;

/** The groups that S2 names, as participants of the briefing (A9-02) or as recipients of the package (A7-13). */
public enum Group {
    RECOVERY_LEADS(Role.RECOVERY_LEAD, true),
    OPERATIONS(Role.IT_OPERATIONS, true),
    SYSTEM_OWNERS(Role.SYSTEM_OWNER, true),
    MONITORING(Role.MONITORING, true),
    ADMINISTRATORS(Role.SYSTEM_ADMINISTRATOR, false),
    APPLICATION_OWNERS(Role.APPLICATION_OWNER, false),
    IT_SECURITY(Role.IT_SECURITY, false);

    private final Role role;
    private final boolean isNeeded;

    Group(Role role, boolean isNeeded) {
        this.role = role;
        this.isNeeded = isNeeded;
    }

    /** The role in which somebody of the group takes part. */
    public Role role() {
        return role;
    }

    /** Whether the briefing cannot be without it; any other group may be «not applicable», with a reason (A7-13). */
    public boolean isNeeded() {
        return isNeeded;
    }

    /** Whether people are named for it; the owners of systems are named with the systems. */
    public boolean isNamed() {
        return this != SYSTEM_OWNERS;
    }

    /** The group of a role. */
    public static Optional<Group> of(Role role) {
        return Stream.of(values()).filter(group -> group.role == role).findFirst();
    }
}
