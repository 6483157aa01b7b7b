package dev.baton.server.configuration.organisation;

import java.util.Arrays;
import java.util.Optional;

/** What every recovery package has by law, under the name that a template would give it; none of it can be made optional. */
enum PackageLaw {
    TIMELINE("timeline", "«Timeline of incident»", "A8-01"),
    IMPACTED_SYSTEMS("impacted-systems", "«Impacted systems»", "A8-02"),
    ERADICATION_ACTIONS("eradication-actions", "«Actions taken to eradicate malicious artifacts»", "A8-04"),
    VALIDATION("validation", "«all eradication actions and validation are documented and complete»", "A7-06"),
    VALIDATION_REPORTS("validation-reports", "«Validation reports (scans, task/service reviews, etc.)»", "A9-09"),
    READY_SYSTEMS("systems-ready", "«Systems ready for recovery»", "A8-07"),
    WAVES("waves", "«infrastructure → apps → users»", "A8-08"),
    ROLLBACK("rollback", "«Rollback plan if issues occur during recovery»", "A8-12"),
    RESIDUAL_RISKS("residual-risks", "«any residual risks»", "A7-03"),
    INDICATORS("indicators", "«possible indicators of reinfection»", "A8-10"),
    MONITORING("monitoring", "«Monitoring plan (EDR, firewall, DNS, etc.)»", "A8-11"),
    ESCALATION("escalation", "«Confirm monitoring requirements and escalation paths»", "A9-06"),
    READ_BACK("read-back", "«fully understand the eradication context and any caveats»", "A7-08"),
    QUESTIONS("questions", "«ask for questions/concerns»", "A9-34"),
    PARTICIPANTS(
            "participants", "«IT Operations, System Administrators, Application Owners, and IT Security»", "A7-13"),
    ACCEPTANCE("acceptance", "«Ensure Recovery Team Lead formally accepts handoff»", "A9-13"),
    STATEMENT("statement", "«Ensure Recovery Team Lead formally accepts handoff»", "A9-13"),
    QUIET_WINDOW("quiet-window", "«linked until full business restoration and no new incidents are detected»", "A9-21");

    private final String id;
    private final String quote;
    private final String source;

    PackageLaw(String id, String quote, String source) {
        this.id = id;
        this.quote = quote;
        this.source = source;
    }

    /** The law of this name. */
    static Optional<PackageLaw> of(String id) {
        return Arrays.stream(values()).filter(law -> law.id.equals(id)).findFirst();
    }

    /** What to say of a key that would change it. */
    static Optional<String> touchedBy(String key) {
        return of(key).map(law -> "is no setting: the laws of the handoff cannot be switched off; " + law.quote + " ("
                + law.source + "). Remove it.");
    }

    /** What to say to whoever would make it optional. */
    String objection() {
        return "'" + id + "' is refused: the laws of the handoff cannot be switched off, and " + quote + " is one ("
                + source + "). Remove it.";
    }
}
