package dev.baton.handoff.reminder;

import java.util.stream.Stream;

/** How high a late item has climbed: each rung is also told, and none is passed over. */
public enum Rung {
    OWNER("the owner", 0),
    LEAD("the engineering lead", 1),
    MANAGER("the engineering manager", 3),
    COMMANDER("the incident commander", 5);

    private final String words;
    private final int businessDaysLate;

    Rung(String words, int businessDaysLate) {
        this.words = words;
        this.businessDaysLate = businessDaysLate;
    }

    /** The rung as people read it. */
    public String words() {
        return words;
    }

    /** The rung of a reminder that is this many business days late, one above the last at most. */
    static Rung after(Rung last, int businessDaysLate) {
        return Stream.of(values())
                .filter(rung -> rung.compareTo(last) > 0)
                .findFirst()
                .filter(next -> next.businessDaysLate <= businessDaysLate)
                .orElse(last);
    }

    /** Whether this is told when an item has climbed so high. */
    boolean isToldAt(Rung reached) {
        return compareTo(reached) <= 0;
    }
}
