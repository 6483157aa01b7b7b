package dev.baton.desk;

import static dev.baton.handoff.organisation.ExampleOrganisation.ANALYST;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.VERIFIER;

import dev.baton.handoff.people.Person;
import dev.baton.view.Answers;

/** The acts of a handoff in a playhouse, each as its person does it. */
record Rehearsal(Playhouse house) {

    Outcome opened() {
        Outcome.Fill form = (Outcome.Fill) house.desk().say(house.visit(ANALYST), "open");
        return house.send(
                ANALYST,
                form,
                Answers.none()
                        .with("title", "Log4Shell in Java services")
                        .with("reference", "INC-2026-041")
                        .with("severity", "CRITICAL")
                        .with("commander", Playhouse.key(COMMANDER)));
    }

    Outcome summarised() {
        return house.fill(
                ANALYST,
                "Write summary",
                Answers.none().with("happened", "Log4Shell was found.").with("impact", "Remote code execution."));
    }

    Outcome pulled() {
        return house.fill(
                ANALYST, "Pull scope", Answers.none().with("components", Playhouse.LOG4J + " >=2.0, <2.17.1"));
    }

    Outcome planned() {
        return house.fill(ANALYST, "Write plan", Answers.none().with("fixed-0", "2.17.1"));
    }

    Outcome verified() {
        return house.fill(
                ANALYST,
                "Plan verification",
                Answers.none().with("verifier", Playhouse.key(VERIFIER)).with("evidence", "Gone."));
    }

    Outcome named(Person lead, Person owner) {
        return house.fill(lead, "Name owners", Answers.none().with("owner-0", Playhouse.key(owner)));
    }

    Outcome scheduled() {
        return house.fill(
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
        house.press(ANALYST, "Mark package ready");
    }

    Outcome inBriefing() {
        ready();
        named(PAYMENTS_LEAD, PAYMENTS_ENGINEER);
        named(PLATFORM_LEAD, PLATFORM_ENGINEER);
        scheduled();
        house.until(house.handoff().meeting().start());
        return house.press(COMMANDER, "Start briefing");
    }
}
