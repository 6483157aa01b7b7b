package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.Moment;

/**
 * A reinfection or security issue: where, what was seen, where its evidence is, raised by whom and when (A9-20); and which
 * section of the package missed it, with the reason, once the IR lead has said so (A7-04).
 */
public record Escalation(
        int number,
        String system,
        String trigger,
        String evidence,
        Moment raised,
        Shortfall shortfall,
        String because) {

    /** As it is raised: nobody has said yet what missed it. */
    static Escalation raised(OversightEvent.EscalationRaised event, Moment moment) {
        return new Escalation(
                event.number(), event.system(), event.trigger(), event.evidence(), moment, Shortfall.UNSAID, "");
    }

    Escalation missedBy(Shortfall other, String reason) {
        return new Escalation(number, system, trigger, evidence, raised, other, reason);
    }

    /** Whether the IR lead has said which section missed it, or that none could have known. */
    public boolean isCounted() {
        return shortfall != Shortfall.UNSAID;
    }
}
