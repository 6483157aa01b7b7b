package dev.baton.server.browser;

import java.util.List;

/** How far a handoff of the example incident is taken before a test begins. */
final class Incident {

    static final String COMMANDER = "Ingrid Sørensen";
    static final String WITH_A_REPAIRED_ONE = "pkg:maven/org.apache.logging.log4j/log4j-core >=2.0-beta9, <2.17.1";
    private static final String EXACT =
            "pkg:maven/org.apache.logging.log4j/log4j-core >=2.0-beta7, <2.3.2, >=2.4, <2.12.4, >=2.13.0, <2.17.1";

    private final Player player;

    Incident(Player player) {
        this.player = player;
    }

    Incident isOpened() {
        player.actsAs(COMMANDER)
                .says("/handoff open")
                .inserts("Log4j evaluates attacker-controlled lookups")
                .inserts("INC-2026-014")
                .ticks("Known to be exploited")
                .presses("Open");
        return this;
    }

    Incident isPrepared() {
        return isPreparedWith(EXACT);
    }

    Incident isPreparedWith(String components) {
        player.actsAs(COMMANDER).looksAt("Home");
        player.presses("Write summary")
                .inserts("On Monday morning an attacker")
                .inserts("Every service that logs")
                .presses("Save");
        player.presses("Pull scope")
                .fills("Affected component coordinates", components)
                .presses("Pull");
        player.looksAt("Home");
        player.presses("Write plan").fills("Fixed version", "2.17.1").presses("Save");
        player.presses("Plan verification")
                .chooses("Who in security verifies?", "Noor Haddad")
                .presses("Save");
        return this;
    }

    Incident hasOwners() {
        ownersOf("Jonas Weidemann", "Łukasz Wróbel");
        ownersOf("María Fernanda Ibáñez", "Siobhán O'Rourke");
        ownersOf("Ananya Raghavan", "Harpreet Kaur");
        return this;
    }

    Incident isScheduled() {
        player.actsAs(COMMANDER)
                .presses("Mark package ready")
                .presses("Schedule briefing")
                .presses("Schedule");
        return this;
    }

    Incident isInBriefing() {
        player.letsTimePass("To the briefing").actsAs(COMMANDER).presses("Start briefing");
        return this;
    }

    /** Everybody who is waited for presses what they are asked to, until only the commander is left. */
    Incident everybodyAnswers() {
        for (String name : player.waitedFor()) {
            if (!name.equals(COMMANDER)) {
                answers(name);
            }
        }
        return player.waitedFor().stream().allMatch(COMMANDER::equals) ? this : everybodyAnswers();
    }

    /** Everybody who is asked about this section confirms it, except those who do not answer today. */
    Incident everybodyConfirms(String section, String... silent) {
        for (String name : player.waitedFor()) {
            if (!name.equals(COMMANDER) && !List.of(silent).contains(name)) {
                player.actsAs(name);
                if (player.isAsked("I am here")) {
                    player.presses("I am here");
                }
                if (player.isShown("Confirm " + section)) {
                    player.presses("Confirm");
                }
            }
        }
        return this;
    }

    Incident answers(String name) {
        player.actsAs(name);
        while (player.isAsked("I am here") || player.isAsked("Confirm") || player.isAsked("Accept in writing")) {
            if (player.isAsked("I am here")) {
                player.presses("I am here");
            } else if (player.isAsked("Confirm")) {
                player.presses("Confirm");
            } else {
                player.presses("Accept in writing")
                        .ticks("I understand this handoff")
                        .ticks("My team commits to the deadlines")
                        .fills("In your own words", "We move every project to 2.17.1 by its date.")
                        .presses("Accept");
            }
        }
        return this;
    }

    private void ownersOf(String lead, String owner) {
        player.actsAs(lead).presses("Name owners").choosesEverywhere(owner).presses("Save");
    }
}
