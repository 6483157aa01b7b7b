package dev.baton.handoff.people;

/** The part a person plays in a handoff. */
public enum Role {
    INCIDENT_COMMANDER("incident commander"),
    SECURITY_ANALYST("security analyst"),
    VERIFIER("verifier"),
    ENGINEERING_LEAD("engineering lead"),
    ENGINEERING_MANAGER("engineering manager"),
    OWNER("owner"),
    EXCEPTION_APPROVER("exception approver"),
    BATON("Baton");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** The role as people say it. */
    public String words() {
        return words;
    }
}
