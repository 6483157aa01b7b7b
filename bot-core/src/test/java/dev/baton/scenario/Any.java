package dev.baton.scenario;

import dev.baton.handoff.Severity;
import dev.baton.handoff.discrepancy.Correction;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.scenario.stage.Shelf;

/** What does not matter in a scenario ({@code any…}), and the one thing of it that does ({@code …With}). */
public final class Any {

    /** Projects of payments. */
    public static final String LEDGER = "payments/ledger";

    public static final String TILL = "payments/till";

    /** Projects of platform. */
    public static final String GATEWAY = "platform/gateway";

    public static final String SEARCH = "shop/search";

    private Any() {}

    public static String anyCoordinates() {
        return Shelf.LOG4J + " >=2.0, <2.17.1";
    }

    public static OpenHandoff anyOpening() {
        return openingWith(Cast.COMMANDER);
    }

    public static OpenHandoff openingWith(Person commander) {
        return openingWith(commander, Severity.CRITICAL);
    }

    public static OpenHandoff openingWith(Severity severity) {
        return openingWith(Cast.COMMANDER, severity);
    }

    private static OpenHandoff openingWith(Person commander, Severity severity) {
        return new OpenHandoff("Log4Shell", new Incident("INC-7", "", severity, true, ""), commander);
    }

    public static Correction anyCorrection() {
        return correctionWith(Correction.Kind.WRONG_VERSION);
    }

    public static Correction correctionWith(Correction.Kind kind) {
        return switch (kind) {
            case ADD -> new Correction(kind, TILL, Shelf.AFFECTED);
            case REMOVE -> new Correction(kind, LEDGER, "");
            case WRONG_OWNER -> new Correction(kind, LEDGER, "platform");
            case WRONG_VERSION -> new Correction(kind, LEDGER, "2.13.0");
        };
    }

    public static String anyReason() {
        return "The build was changed on Thursday.";
    }

    public static String anyReadBack() {
        return "We upgrade log4j in our projects within five business days.";
    }
}
