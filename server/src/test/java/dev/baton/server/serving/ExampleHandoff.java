package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.scenario.chat.Somebody;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The example's first handoff, led by its people through Slack. */
final class ExampleHandoff {

    /** Everybody who has something to confirm. */
    static final List<String> EVERYBODY = List.of("jonas", "maria", "ananya", "ayse", "kwame", "imran");

    /** The components that are really affected. */
    static final String EXACT =
            "pkg:maven/org.apache.logging.log4j/log4j-core >=2.0-beta7, <2.3.2, >=2.4, <2.12.4, >=2.13.0, <2.17.1";

    private static final String TOO_WIDE = "pkg:maven/org.apache.logging.log4j/log4j-core >=2.0-beta9, <2.17.1";
    private static final List<String> LEADS = List.of("jonas", "maria", "ananya");

    private final Town town;

    ExampleHandoff(Town town) {
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
        preparedButVerification(components);
        verificationPlanned();
    }

    void preparedButVerification(String components) {
        drafted(components);
        owned("jonas", "lukasz");
        owned("maria", "hiroshi");
        owned("ananya", "harpreet");
    }

    /** What security writes before engineering names anybody. */
    void drafted(String components) {
        Somebody rafael = town.takes("rafael", "Write summary");
        rafael.fills("What happened?", "One. Two. Three.").fills("What was the impact?", "Services can be taken over.");
        rafael.sends();
        assertThat(rafael.errors()).containsOnlyKeys("What happened?");
        rafael.fills("What happened?", "An attacker sent lookups to the checkout.")
                .sends();
        assertThat(rafael.errors()).isEmpty();

        town.takes("rafael", "Pull scope")
                .fills("Affected component coordinates", components)
                .sends();
        Somebody planning = town.takes("rafael", "Write plan");
        for (String field : planning.form()) {
            if (field.startsWith("Fixed version")) {
                planning.fills(field, "2.17.1");
            }
        }
        planning.sends();
    }

    void verificationPlanned() {
        town.takes("rafael", "Plan verification")
                .picks("Who in security verifies?", Resident.fullName("noor"))
                .sends();
    }

    /** The lead names one engineer for everything that their team must fix. */
    void owned(String lead, String engineer) {
        Somebody naming = town.takes(lead, "Name owners");
        List<String> fields = naming.form();
        fields.forEach(field -> naming.picks(field, Resident.fullName(engineer)));
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

    /** From an opened handoff to acceptance, over a discrepancy, an extension and a briefing that had to be repeated. */
    void ledTheLongWay() {
        town.hubSays("Log4j evaluates attacker-controlled lookups");
        prepared(TOO_WIDE);
        briefed();
        disputed();
        extended();
        town.the("ingrid")
                .types("status H-1")
                .presses("More…")
                .presses("End as incomplete")
                .isTold("Recorded");
        town.takes("ingrid", "Start briefing");
        town.confirmUntil(EVERYBODY, "ananya", "Accept in writing");
        accepted();
    }

    private void disputed() {
        town.confirmUntil(EVERYBODY, "jonas", "File a discrepancy");
        town.takes("jonas", "File a discrepancy")
                .fills("What is wrong?", "A project is not affected")
                .fills("Which project?", "org.example.payments/terminal-fleet")
                .fills("How do you know?", "It runs log4j-core 2.12.4, the repaired release for Java 7.")
                .sends();
        town.takes("ingrid", "Accept: amend scope");
    }

    private void extended() {
        town.confirmUntil(EVERYBODY, "kwame", "Ask for more time");
        Somebody kwame = town.takes("kwame", "Ask for more time");
        kwame.fills("Which project?", "org.example.platform/document-archive")
                .fills("By which day?", LocalDate.now(ZoneOffset.UTC).minusYears(1))
                .fills("Why is the policy's date not achievable?", "Solr needs a rebuild of the index.")
                .sendsAnyway();
        assertThat(kwame.errors()).as("a date before the policy's").containsOnlyKeys("By which day?");
        kwame.fills("By which day?", LocalDate.now(ZoneOffset.UTC).plusYears(1)).sends();
        String latest = kwame.errors().getOrDefault("By which day?", "").replaceAll(".*at most ([0-9-]{10}).*", "$1");
        kwame.fills("By which day?", LocalDate.parse(latest)).sends();
        assertThat(kwame.errors()).isEmpty();
        town.takes("ingrid", "Approve");
    }

    void accepted() {
        signed();
        town.takes("ingrid", "End: handoff accepted");
        town.hubSays("Accepted");
        assertThat(town.the("ingrid").types("status H-1").answer()).contains("Accepted");
    }

    private void signed() {
        for (String lead : LEADS) {
            Somebody signing = town.takes(lead, "Accept in writing");
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
