package dev.baton.desk;

import static dev.baton.handoff.organisation.ExampleOrganisation.ANALYST;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_MANAGER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_MANAGER;
import static dev.baton.handoff.organisation.ExampleOrganisation.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Person;
import dev.baton.view.Answers;
import java.util.List;

/** The acts of a handoff in a playhouse, each as its person does it. */
record Rehearsal(Playhouse house) {

    Outcome opened() {
        Outcome.Fill form = (Outcome.Fill) house.desk().say(house.visit(ANALYST), "open");
        return done(house.send(ANALYST, form, opening()));
    }

    static Answers opening() {
        return Answers.none()
                .with("title", "Log4Shell in Java services")
                .with("reference", "INC-2026-041")
                .with("severity", "CRITICAL")
                .with("commander", Playhouse.key(COMMANDER));
    }

    Outcome summarised() {
        return fill(
                ANALYST,
                "Write summary",
                Answers.none().with("happened", "Log4Shell was found.").with("impact", "Remote code execution."));
    }

    Outcome pulled() {
        return fill(ANALYST, "Pull scope", Answers.none().with("components", Playhouse.LOG4J + " >=2.0, <2.17.1"));
    }

    Outcome planned() {
        return fill(ANALYST, "Write plan", Answers.none().with("fixed-0", "2.17.1"));
    }

    Outcome verified() {
        return fill(
                ANALYST,
                "Plan verification",
                Answers.none().with("verifier", Playhouse.key(VERIFIER)).with("evidence", "Gone."));
    }

    Outcome named(Person lead, Person owner) {
        Answers everywhere = Answers.none();
        for (int item = 0; item < house.handoff().items().size(); item++) {
            everywhere = everywhere.with("owner-" + item, Playhouse.key(owner));
        }
        return fill(lead, "Name owners", everywhere);
    }

    Outcome scheduled() {
        return fill(
                COMMANDER,
                "Schedule briefing",
                Answers.none().with("day", "2026-12-18").with("time", "10:00"));
    }

    void ready() {
        opened();
        summarised();
        pulled();
        planned();
        verified();
        press(ANALYST, "Mark package ready");
    }

    void scheduledWithEverything() {
        ready();
        named(PAYMENTS_LEAD, PAYMENTS_ENGINEER);
        named(PLATFORM_LEAD, PLATFORM_ENGINEER);
        scheduled();
    }

    Outcome inBriefing() {
        scheduledWithEverything();
        house.until(house.handoff().meeting().start());
        return press(COMMANDER, "Start briefing");
    }

    /** Everybody confirms what they are asked, and every lead accepts in writing. */
    void briefed() {
        for (Person person : List.of(PAYMENTS_LEAD, PLATFORM_LEAD, PAYMENTS_MANAGER, PLATFORM_MANAGER)) {
            press(person, "Confirm");
        }
        for (int section = 2; section <= 4; section++) {
            press(PAYMENTS_LEAD, "Confirm");
            press(PLATFORM_LEAD, "Confirm");
        }
        for (Person person : List.of(PAYMENTS_MANAGER, PLATFORM_MANAGER, PAYMENTS_LEAD, PLATFORM_LEAD)) {
            press(person, "Confirm");
        }
        Answers signed = Answers.none()
                .with("statements", "understood", "committed")
                .with("readback", "We upgrade log4j everywhere within five business days.");
        fill(PAYMENTS_LEAD, "Accept in writing", signed);
        fill(PLATFORM_LEAD, "Accept in writing", signed);
    }

    void accepted() {
        inBriefing();
        briefed();
        press(COMMANDER, "End: handoff accepted");
    }

    private Outcome press(Person person, String label) {
        return done(house.press(person, label));
    }

    private Outcome fill(Person person, String label, Answers answers) {
        return done(house.fill(person, label, answers));
    }

    private static Outcome done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return outcome;
    }
}
