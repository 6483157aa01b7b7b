package dev.baton.handoff.recovery.document;

/** One line of the «Monitoring plan (EDR, firewall, DNS, etc.)» (A8-11): what is watched there, by whom, how long, and whom they call. */
public record MonitoringSource(String source, String what, String who, String howLong, String escalation) {

    /** Whether the escalation path ends at somebody who can be reached: an address or a number (A9-06). */
    public boolean isReachable() {
        return escalation.matches("(?s).*([^\\s@]+@[^\\s@]+\\.[^\\s@]+|\\+?[0-9][0-9 /()-]{5,}).*");
    }
}
