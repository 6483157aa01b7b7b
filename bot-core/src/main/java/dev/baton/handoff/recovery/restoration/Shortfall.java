package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.recovery.document.PackageSection;

/** Which section of the accepted package missed what was found again, as the IR lead says it (A7-04). */
public enum Shortfall {
    UNSAID("Not said yet"),
    INCIDENT(PackageSection.INCIDENT.title()),
    ERADICATION(PackageSection.ERADICATION.title()),
    GUIDANCE(PackageSection.GUIDANCE.title()),
    MONITORING(PackageSection.MONITORING.title()),
    ARTIFACTS(PackageSection.ARTIFACTS.title()),
    NONE("None: it was not foreseeable");

    private final String words;

    Shortfall(String words) {
        this.words = words;
    }

    /** The section as its heading has it, or that there is none. */
    public String words() {
        return words;
    }
}
