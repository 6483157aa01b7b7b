package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.planning.Undecided;
import dev.baton.handoff.work.DueDate;
import dev.baton.handoff.work.Progress;
import dev.baton.playbook.Setting;
import dev.baton.view.Button;
import dev.baton.view.Button.Weight;
import dev.baton.view.Card;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Part.Table;
import dev.baton.view.Text;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The digest that a manager gets when a planning cycle begins: every item of all their teams that waits for a decision (A4-04). */
public final class PlanningCards {

    private PlanningCards() {}

    /** Everything that one human decides in planning, in all these handoffs, what is due first; empty when it is nothing. */
    public static Optional<Card> digest(Person reader, List<Setting> settings) {
        List<Open> open = settings.stream()
                .flatMap(setting -> open(reader, setting))
                .sorted(Comparator.comparing(Open::due))
                .toList();
        return open.stream()
                .map(item -> item.undecided().until())
                .min(Comparator.naturalOrder())
                .map(until -> card(reader, open, until));
    }

    private static Card card(Person reader, List<Open> open, Instant until) {
        String many = open.size() == 1 ? "1 item" : open.size() + " items";
        Part asked =
                new Part.Words(text("A planning cycle has begun. Say of each item whether it is planned, at risk, or "
                                + "done. What nobody has decided by ")
                        .andWhen(until, reader.zone())
                        .and(" is reported, and climbs to the incident commander."));
        List<List<Text>> rows = open.stream().map(item -> item.row(reader)).toList();
        return new Card(
                "Planning: " + many + " to decide on",
                List.of(asked, Table.firstOf(List.of("What", "Due", "Where it stands", "Handoff"), rows)),
                open.stream()
                        .map(item -> item.setting().handoff())
                        .distinct()
                        .limit(Limits.BUTTONS)
                        .map(PlanningCards::decide)
                        .toList());
    }

    private static Button decide(Handoff handoff) {
        return Button.opening(
                new Press(handoff.id(), HubCard.STEP, HubCard.MINE).action(),
                "Decide on " + handoff.id(),
                Weight.PRIMARY);
    }

    private static Stream<Open> open(Person reader, Setting setting) {
        return Undecided.in(setting.handoff(), setting.organisation(), setting.now()).stream()
                .filter(item -> item.decides().stream().anyMatch(reader::isSameHumanAs))
                .map(item -> new Open(setting, item));
    }

    private record Open(Setting setting, Undecided undecided) {

        private Progress item() {
            return setting.handoff().work().item(undecided.name()).orElseThrow();
        }

        private Instant due() {
            return item().dueDate().map(DueDate::due).orElse(Instant.MAX);
        }

        private List<Text> row(Person reader) {
            String owner = setting.handoff()
                    .document()
                    .owner(undecided.name())
                    .map(Person::name)
                    .orElse("nobody");
            return List.of(
                    text(undecided.name()),
                    item().dueDate()
                            .map(date -> Text.empty().andWhen(date.due(), reader.zone()))
                            .orElseGet(() -> text("no date")),
                    text(item().state().words().toLowerCase(Locale.ROOT)
                            + (item().isOverdueAt(setting.now()) ? ", overdue" : "") + ", owned by " + owner),
                    Text.empty()
                            .andLink(
                                    setting.handoff().id().toString(),
                                    setting.document().page()));
        }
    }
}
