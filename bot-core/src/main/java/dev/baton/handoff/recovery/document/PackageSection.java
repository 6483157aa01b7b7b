package dev.baton.handoff.recovery.document;

/** The parts of the handoff package, in the order in which S2 lists them (A8, A9-08). */
public enum PackageSection {
    INCIDENT("Incident summary"),
    ERADICATION("Eradication summary"),
    GUIDANCE("Recovery guidance"),
    MONITORING("Residual risks and monitoring"),
    ARTIFACTS("Artifacts");

    private final String title;

    PackageSection(String title) {
        this.title = title;
    }

    /** The section's number in the package, 1 to 5. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the package
    public int number() {
        return ordinal() + 1;
    }

    /** The section's heading. */
    public String title() {
        return title;
    }
}
