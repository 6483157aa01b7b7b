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
    IR_LEAD("IR lead"),
    RECOVERY_LEAD("recovery team lead"),
    IT_OPERATIONS("IT operations"),
    SYSTEM_OWNER("system owner"),
    MONITORING("monitoring team"),
    SYSTEM_ADMINISTRATOR("system administrators"),
    APPLICATION_OWNER("application owners"),
    IT_SECURITY("IT security"),
    WITNESS("witness"),
    CONTACT("point of contact"),
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
