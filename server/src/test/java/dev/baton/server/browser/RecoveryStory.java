package dev.baton.server.browser;

import java.util.List;

/** The second example incident, played from the package to its end by the example's answers; each part goes on where one stopped. */
final class RecoveryStory {

    static final String LEADER = "Ingrid Sørensen";
    static final String LEAD = "María Fernanda Ibáñez";
    static final String OPERATIONS = "Kwame Boateng";
    static final String MONITORING = "Noor Haddad";
    private static final List<String> SECTIONS = List.of(
            "incident summary",
            "eradication summary",
            "recovery guidance",
            "residual risks and monitoring",
            "artifacts");
    private static final String INSERT = "Insert all of the example's answers";

    private final Player player;

    RecoveryStory(Player player) {
        this.player = player;
    }

    /** The package is written and marked ready, everybody is named and ready, and the transition is approved. */
    RecoveryStory isPrepared() {
        player.presses("Ransomware on a mixed estate");
        filled("Open").looksAt("Home");
        SECTIONS.forEach(section -> presses("Write " + section, "Save"));
        presses("Name who takes part", "Name them");
        player.presses("Package ready").looksAt("Home").presses("Eradication is complete");
        presses("Approve transition", "Approve");
        return everybody("I am ready and available");
    }

    /** A briefing is appointed, everybody comes, and the IR lead starts it. */
    RecoveryStory isInBriefing() {
        player.actsAs(LEADER)
                .looksAt("Home")
                .presses("Schedule briefing")
                .presses("Schedule")
                .letsTimePass("To the briefing");
        everybody("I am here");
        player.actsAs(LEADER).looksAt("Home").presses("Start briefing");
        return this;
    }

    /** Everybody confirms, and reads back what must be heeded; then the IR lead concludes it. */
    RecoveryStory isWalkedThrough() {
        everybody("Confirm");
        for (String name : player.waitedFor()) {
            player.actsAs(name).looksAt("Home");
            if (player.isAsked("Read back")) {
                presses("Read back", "Confirm");
            }
        }
        player.actsAs(LEADER).looksAt("Home");
        presses("Conclude briefing", "Conclude");
        return this;
    }

    /** The recovery lead sends it back, and security makes it good. */
    RecoveryStory isRejectedAndSettled() {
        player.actsAs(LEAD).looksAt("Home").presses("I have opened it").looksAt("Home");
        presses("Reject", "Reject");
        player.actsAs(LEADER).looksAt("Home");
        presses("Say how it is settled", "Save");
        player.presses("Package ready");
        return this;
    }

    /** The recovery lead said yes in the meeting; security records it, and operations has heard it. */
    RecoveryStory isAcceptedByWordOfMouth() {
        everybody("I have opened it");
        player.actsAs(LEADER).looksAt("Channel").presses("More…");
        presses("Record a verbal acceptance", "Save");
        player.actsAs(OPERATIONS).looksAt("Home").presses("I heard it");
        player.actsAs(LEADER).looksAt("Home").presses("Name somebody").presses("Save");
        return this;
    }

    /** Every system is said to be ready, and those whose wave may begin are approved. */
    RecoveryStory isApproved() {
        return everybody("Eradication is validated").everybody("Approve");
    }

    /** Operations brings the next system online, and the point of contact reviews it. */
    RecoveryStory comesOnline() {
        player.actsAs(OPERATIONS).looksAt("Home");
        presses("Brought online", "It is online");
        player.actsAs(LEADER).looksAt("Home");
        presses("Reviewed", "Send");
        return this;
    }

    /** One system is well, and on the next one something is found again. */
    RecoveryStory isReinfected() {
        player.actsAs(MONITORING).looksAt("Home").presses("Nothing unusual").looksAt("Home");
        presses("Reinfection or issue", "Raise it");
        return this;
    }

    /** It is rolled back, and the IR lead lets recovery go on. */
    RecoveryStory goesOn() {
        player.actsAs(OPERATIONS).looksAt("Home").presses("Rolled back");
        player.actsAs(LEADER).looksAt("Home");
        presses("Resume", "Send");
        presses("What missed it", "Count it");
        return this;
    }

    /** After thirty quiet days the IR lead closes the handoff, and the incident. */
    RecoveryStory isClosed() {
        player.actsAs(LEADER).looksAt("Home").presses("Early recovery is over");
        for (int week = 0; week < 5; week++) {
            player.letsTimePass("To the same time next week");
        }
        player.actsAs(LEADER).looksAt("Home").presses("Close").looksAt("Home").presses("Close the incident");
        return this;
    }

    /** Everybody who is asked this presses it, until nobody is asked any more. */
    RecoveryStory everybody(String label) {
        for (String name : player.waitedFor()) {
            player.actsAs(name).looksAt("Home");
            while (player.isAsked(label)) {
                player.presses(label).looksAt("Home");
            }
        }
        return this;
    }

    /** Presses a button, puts what the example says into the form behind it, and sends that. */
    private void presses(String label, String submit) {
        player.presses(label);
        filled(submit).looksAt("Home");
    }

    private Player filled(String submit) {
        return player.presses(INSERT).presses(submit);
    }
}
