package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.fake.SlackPerson;
import java.util.List;

/** The example's first handoff, led by its people through Slack. */
final class ExampleHandoff {

    /** Everybody who has something to confirm. */
    static final List<String> EVERYBODY = List.of("jonas", "maria", "ananya", "ayse", "kwame", "imran");

    /** The components that are really affected. */
    static final String EXACT =
            "pkg:maven/org.apache.logging.log4j/log4j-core >=2.0-beta7, <2.3.2, >=2.4, <2.12.4, >=2.13.0, <2.17.1";

    private static final List<String> LEADS = List.of("jonas", "maria", "ananya");

    private final SlackTown town;

    ExampleHandoff(SlackTown town) {
        this.town = town;
    }

    /** From nothing to where the commander only has to end the briefing. */
    void ledToItsLastPress() {
        town.everybodyIsKnown();
        town.opened("INC-2026-014");
        town.hubSays("Log4j evaluates attacker-controlled lookups");
        prepared(EXACT);
        briefed();
        town.confirmUntil(EVERYBODY, "ananya", "Accept in writing");
        signed();
    }

    void prepared(String components) {
        SlackPerson rafael = town.takes("rafael", "Write summary");
        rafael.fills("What happened?", "One. Two. Three.").fills("What was the impact?", "Services can be taken over.");
        rafael.sends();
        assertThat(rafael.errors()).containsOnlyKeys("What happened?");
        rafael.fills("What happened?", "An attacker sent lookups to the checkout.")
                .sends();
        assertThat(rafael.errors()).isEmpty();

        town.takes("rafael", "Pull scope")
                .fills("Affected component coordinates", components)
                .sends();
        SlackPerson planning = town.takes("rafael", "Write plan");
        for (String field : planning.form()) {
            if (field.startsWith("Fixed version")) {
                planning.fills(field, "2.17.1");
            }
        }
        planning.sends();
        owned("jonas", "lukasz");
        owned("maria", "hiroshi");
        owned("ananya", "harpreet");
        town.takes("rafael", "Plan verification")
                .picks("Who in security verifies?", town.the("noor"))
                .sends();
    }

    private void owned(String lead, String engineer) {
        SlackPerson naming = town.takes(lead, "Name owners");
        List<String> fields = naming.form();
        fields.forEach(field -> naming.picks(field, town.the(engineer)));
        naming.sends();
        assertThat(naming.errors()).isEmpty();
    }

    void briefed() {
        if (town.the("ingrid").types("brief H-1").offered().contains("Acknowledge")) {
            town.the("ingrid").presses("Acknowledge");
        }
        town.takes("ingrid", "Mark package ready");
        town.takes("ingrid", "Schedule briefing").sends();
        town.takes("ingrid", "Start briefing");
    }

    void accepted() {
        signed();
        town.takes("ingrid", "End: handoff accepted");
        town.hubSays("Accepted");
        assertThat(town.the("ingrid").types("status H-1").answer()).contains("Accepted");
    }

    private void signed() {
        for (String lead : LEADS) {
            SlackPerson signing = town.takes(lead, "Accept in writing");
            signing.fills(
                            "Both statements, in writing",
                            "I understand this handoff",
                            "My team commits to the deadlines")
                    .fills(
                            "In your own words: what will your team do, by when?",
                            "We replace log4j-core in each of our projects and deploy it before the dates shown.")
                    .sends();
            assertThat(signing.errors()).isEmpty();
        }
    }
}
