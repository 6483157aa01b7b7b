package dev.baton.desk;

import static dev.baton.handoff.organisation.ExampleOrganisation.ANALYST;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_MANAGER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PLATFORM_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Person;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Span;
import dev.baton.view.Text;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever somebody reads, it says who is waited for, for what, and by when (A1-02). */
class WaitedForTest {

    private final Playhouse house = new Playhouse();

    @Test
    void who_has_more_to_do_is_told_what() {
        assertThat(said(opened())).isEqualTo("Recorded. Next for you: Write summary; Pull scope.");
        assertThat(said(summarised())).isEqualTo("Recorded. Next for you: Pull scope.");
        assertThat(said(pulled()))
                .isEqualTo("Recorded. Nothing more waits for you. H-1 waits for Baton: Ask the inventory what contains"
                        + " the component.");
    }

    @Test
    void who_is_done_is_told_who_is_next() {
        ready();
        assertThat(said(named(PAYMENTS_LEAD, PAYMENTS_ENGINEER)))
                .isEqualTo("Recorded. Nothing more waits for you. H-1 waits for "
                        + "Pedro Platform (engineering lead of platform): Name owners of Platform's items · "
                        + "Anton Analyst or Carla Commander (security): Schedule the briefing.");
        assertThat(home(PAYMENTS_LEAD)).contains("Your part | Nothing waits for you now.");
    }

    @Test
    void what_is_due_says_when_to_everybody() {
        inBriefing();
        String first = "Be in the briefing; Confirm 1 Summary, by 2026-12-18T09:30:00Z";
        assertThat(words(house.hub())).contains("Malik Manager (engineering manager of payments): " + first);
        assertThat(said(house.press(PAYMENTS_LEAD, "Confirm")))
                .contains("Malik Manager (engineering manager of payments): " + first);
        assertThat(home(PAYMENTS_MANAGER))
                .contains("Waiting for you (engineering manager of payments), by 2026-12-18T09:30:00Z.");
    }

    @Test
    void the_first_three_are_named_and_the_others_counted() {
        assertThat(said(inBriefing())).endsWith(" · and 1 more.");
    }

    @Test
    void who_presses_twice_is_told_that_it_stood_so_already() {
        inBriefing();
        String confirm = "H-1|answer.summary.engineering_lead.payments|yes";
        house.desk().press(house.visit(PAYMENTS_LEAD), confirm);
        long version = house.handoff().version();
        assertThat(said(house.desk().press(house.visit(PAYMENTS_LEAD), confirm)))
                .startsWith("It stood so already; nothing was changed. Nothing more waits for you. H-1 waits for ");
        assertThat(house.handoff().version()).isEqualTo(version);
    }

    private void ready() {
        opened();
        summarised();
        pulled();
        planned();
        verified();
        house.press(ANALYST, "Mark package ready");
    }

    private Outcome inBriefing() {
        ready();
        named(PAYMENTS_LEAD, PAYMENTS_ENGINEER);
        named(PLATFORM_LEAD, PLATFORM_ENGINEER);
        scheduled();
        house.until(house.handoff().meeting().start());
        return house.press(COMMANDER, "Start briefing");
    }

    private static String said(Outcome outcome) {
        return words(((Outcome.Done) outcome).sentence());
    }

    private String home(Person person) {
        return house.desk().home(house.visit(person)).stream()
                .map(WaitedForTest::words)
                .collect(Collectors.joining("\n"));
    }

    private Outcome opened() {
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

    private Outcome summarised() {
        return house.fill(
                ANALYST,
                "Write summary",
                Answers.none().with("happened", "Log4Shell was found.").with("impact", "Remote code execution."));
    }

    private Outcome pulled() {
        return house.fill(
                ANALYST, "Pull scope", Answers.none().with("components", Playhouse.LOG4J + " >=2.0, <2.17.1"));
    }

    private Outcome planned() {
        return house.fill(ANALYST, "Write plan", Answers.none().with("fixed-0", "2.17.1"));
    }

    private Outcome verified() {
        return house.fill(
                ANALYST,
                "Plan verification",
                Answers.none().with("verifier", Playhouse.key(VERIFIER)).with("evidence", "Gone."));
    }

    private Outcome named(Person lead, Person owner) {
        return house.fill(lead, "Name owners", Answers.none().with("owner-0", Playhouse.key(owner)));
    }

    private Outcome scheduled() {
        return house.fill(
                COMMANDER,
                "Schedule briefing",
                Answers.none().with("day", "2026-12-18").with("time", "10:00"));
    }

    private static String words(Card card) {
        return card.title() + " | "
                + card.parts().stream().flatMap(WaitedForTest::texts).collect(Collectors.joining(" / "));
    }

    private static Stream<String> texts(Part part) {
        if (part instanceof Part.Words some) {
            return Stream.of(words(some.text()));
        }
        return part instanceof Part.Note note ? Stream.of(words(note.text())) : Stream.empty();
    }

    private static String words(Text text) {
        return text.spans().stream().map(WaitedForTest::words).collect(Collectors.joining());
    }

    private static String words(Span span) {
        if (span instanceof Span.Plain plain) {
            return plain.words();
        }
        if (span instanceof Span.Emphasis emphasis) {
            return emphasis.words();
        }
        if (span instanceof Span.Mention mention) {
            return mention.name();
        }
        if (span instanceof Span.Link link) {
            return link.words();
        }
        return span instanceof Span.When when ? when.at().toString() : "";
    }
}
