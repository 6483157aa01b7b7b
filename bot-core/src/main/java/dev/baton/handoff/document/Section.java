package dev.baton.handoff.document;

import static dev.baton.handoff.people.Role.ENGINEERING_LEAD;
import static dev.baton.handoff.people.Role.ENGINEERING_MANAGER;

import dev.baton.handoff.people.Role;
import java.util.List;

/** The «six sections, in this order» (A2-03), with the written yes that each of them needs (requirements B5). */
public enum Section {
    SUMMARY(
            "Summary",
            List.of(ENGINEERING_LEAD, ENGINEERING_MANAGER),
            "I understand what happened and the impact.",
            Objection.QUESTION),
    SCOPE("Scope", List.of(ENGINEERING_LEAD), "The scope for my team is correct.", Objection.DISCREPANCY),
    PLAN(
            "Remediation plan",
            List.of(ENGINEERING_LEAD),
            "I reviewed the plan; it is reviewable, not a contract.",
            Objection.ALTERNATIVE),
    WORK_ITEMS("Work items", List.of(ENGINEERING_LEAD), "Each item of my team has one named owner.", Objection.OWNER),
    DEADLINES(
            "Deadlines",
            List.of(ENGINEERING_MANAGER),
            "These deadlines are achievable in my planning cycle.",
            Objection.EXTENSION),
    VERIFICATION(
            "Verification plan",
            List.of(ENGINEERING_LEAD),
            "I know the evidence security will require.",
            Objection.QUESTION);

    /** The only other thing that may be said to a section than yes. */
    public enum Objection {
        QUESTION,
        DISCREPANCY,
        ALTERNATIVE,
        OWNER,
        EXTENSION
    }

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Role> confirmedBy;

    private final String statement;
    private final Objection objection;

    Section(String title, List<Role> confirmedBy, String statement, Objection objection) {
        this.title = title;
        this.confirmedBy = confirmedBy;
        this.statement = statement;
        this.objection = objection;
    }

    /** The section's number in the document, 1 to 6. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the document
    public int number() {
        return ordinal() + 1;
    }

    /** The section's heading. */
    public String title() {
        return title;
    }

    /** The roles of each affected team that must confirm it. */
    public List<Role> confirmedBy() {
        return confirmedBy;
    }

    /** The yes, stored word for word. */
    public String statement() {
        return statement;
    }

    /** The only other answer. */
    public Objection objection() {
        return objection;
    }
}
