package dev.baton.handoff.organisation;

import dev.baton.handoff.recovery.template.Template;

/**
 * What an organisation may choose about its recovery handoffs: by which template their packages are prepared (A8-13), where
 * they are recorded besides (A7-10), and the name of the monitoring system in which queries of indicators are tried (A9-31),
 * nothing where there is none; where packages are kept besides (A9-12); and whether briefings may be recorded (D-28).
 */
public record RecoveryPractice(
        Template template, TicketHome record, String monitoring, Library library, boolean mayRecord) {

    /** Where recovery handoffs are recorded in Baton's own journal alone (A9-32). */
    public static final TicketHome NOWHERE_ELSE = new TicketHome(TicketHome.BUILT_IN, "incidents");

    /** No template, and no system outside: everything works without (A9-32). */
    public static final RecoveryPractice USUAL =
            new RecoveryPractice(Template.NONE, NOWHERE_ELSE, "", Library.NONE, true);

    /** This, with recordings disabled. */
    public RecoveryPractice withoutRecording() {
        return new RecoveryPractice(template, record, monitoring, library, false);
    }

    /** This with another template. */
    public RecoveryPractice with(Template other) {
        return new RecoveryPractice(other, record, monitoring, library, mayRecord);
    }

    /** This, recorded there besides. */
    public RecoveryPractice recordedIn(TicketHome other) {
        return new RecoveryPractice(template, other, monitoring, library, mayRecord);
    }

    /** This, watched by that system. */
    public RecoveryPractice watchedBy(String system) {
        return new RecoveryPractice(template, record, system, library, mayRecord);
    }

    /** This, with its packages kept there besides. */
    public RecoveryPractice keepingIn(Library other) {
        return new RecoveryPractice(template, record, monitoring, other, mayRecord);
    }
}
