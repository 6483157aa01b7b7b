package dev.baton.handoff.organisation;

import dev.baton.handoff.recovery.template.Template;
import java.time.Duration;

/**
 * What an organisation may choose about its handoffs: its briefings, when claims are checked (D-06), after how long a scope is pulled again (A2-12), and
 * the one label of all its tickets (A4-08), by which template its recovery packages are prepared (A8-13), and where they are recorded besides (A7-10). The laws are not among these.
 */
public record Practice(
        BriefingSettings briefing,
        CheckDay checkDay,
        Duration scopeFreshness,
        String ticketLabel,
        Template template,
        TicketHome record) {

    /** Where recovery handoffs are recorded in Baton's own journal alone (A9-32). */
    public static final TicketHome NOWHERE_ELSE = new TicketHome(TicketHome.BUILT_IN, "incidents");

    /** Usual briefings, checks on the next business day, a scope good for 24 hours, «"incident-remediation" works fine» (A4-10). */
    public static final Practice USUAL = new Practice(
            BriefingSettings.USUAL, CheckDay.NEXT_BUSINESS_DAY, Duration.ofHours(24), "incident-remediation");

    /** A practice without a template, and without an incident tracking system. */
    public Practice(BriefingSettings briefing, CheckDay checkDay, Duration scopeFreshness, String ticketLabel) {
        this(briefing, checkDay, scopeFreshness, ticketLabel, Template.NONE, NOWHERE_ELSE);
    }

    public Practice {
        if (scopeFreshness.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("scope freshness: " + scopeFreshness + " (expected: 1 hour or more)");
        }
        if (!ticketLabel.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            throw new IllegalArgumentException(
                    "label: '" + ticketLabel + "' (expected: one word of 1 to 60 characters)");
        }
    }
}
