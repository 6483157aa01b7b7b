package dev.baton.handoff.organisation;

import dev.baton.handoff.recovery.template.Template;
import java.time.Duration;

/**
 * What an organisation may choose about its handoffs: its briefings, when claims are checked (D-06), after how long a scope is pulled again (A2-12), and
 * the one label of all its tickets (A4-08), what it does in recovery, and for how many years it keeps what is over (A7-14).
 * The laws are not among these.
 */
public record Practice(
        BriefingSettings briefing,
        CheckDay checkDay,
        Duration scopeFreshness,
        String ticketLabel,
        RecoveryPractice recovery,
        int retentionYears) {

    /** For how many years a handoff is kept when it is over, where nothing else is chosen (ADR 0017). */
    public static final int USUAL_RETENTION_YEARS = 3;

    /** Usual briefings, checks on the next business day, a scope good for 24 hours, «"incident-remediation" works fine» (A4-10). */
    public static final Practice USUAL = new Practice(
            BriefingSettings.USUAL, CheckDay.NEXT_BUSINESS_DAY, Duration.ofHours(24), "incident-remediation");

    /** A practice with nothing of its own for recovery. */
    public Practice(BriefingSettings briefing, CheckDay checkDay, Duration scopeFreshness, String ticketLabel) {
        this(briefing, checkDay, scopeFreshness, ticketLabel, RecoveryPractice.USUAL, USUAL_RETENTION_YEARS);
    }

    public Practice {
        if (scopeFreshness.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("scope freshness: " + scopeFreshness + " (expected: 1 hour or more)");
        }
        if (!ticketLabel.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            throw new IllegalArgumentException(
                    "label: '" + ticketLabel + "' (expected: one word of 1 to 60 characters)");
        }
        if (retentionYears < 1 || retentionYears > 100) {
            throw new IllegalArgumentException("retention: " + retentionYears + " years (expected: 1 to 100)");
        }
    }

    /** By which template recovery packages are prepared (A8-13). */
    public Template template() {
        return recovery.template();
    }

    /** Where recovery handoffs are recorded besides (A7-10). */
    public TicketHome record() {
        return recovery.record();
    }

    /** The monitoring system in which the queries of indicators are tried (A9-31); nothing where there is none. */
    public String monitoring() {
        return recovery.monitoring();
    }

    /** Where packages are kept besides (A9-12). */
    public Library library() {
        return recovery.library();
    }

    /** Whether the briefing of a recovery handoff may be recorded (D-28). */
    public boolean mayRecord() {
        return recovery.mayRecord();
    }

    /** This with another practice of recovery. */
    public Practice with(RecoveryPractice other) {
        return new Practice(briefing, checkDay, scopeFreshness, ticketLabel, other, retentionYears);
    }
}
