package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.planning.Undecided;
import dev.baton.handoff.reminder.Overdue;
import dev.baton.handoff.reminder.OverdueVerification;
import dev.baton.handoff.reminder.OwnerReminderTime;
import dev.baton.handoff.work.Progress;
import dev.baton.playbook.SectionView;
import dev.baton.playbook.Setting;
import dev.baton.view.Button;
import dev.baton.view.Button.Weight;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Part.Table;
import dev.baton.view.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people are reminded of: one message a day for one person, and every overdue verification for everybody. */
public final class ReminderCards {

    private ReminderCards() {}

    /** Every overdue verification of a handoff, who owes it and since when; empty when none is. */
    public static Optional<Card> overdue(Setting setting) {
        Handoff handoff = setting.handoff();
        List<List<Text>> rows = new Overdue(handoff, setting.organisation())
                .all().stream().map(one -> row(setting, one)).toList();
        Part said = new Part.Words(text("Security has not verified this in time. It is not done before it is verified; "
                        + "nothing passes because time passes. ")
                .andLink(handoff.opening().title(), setting.document().page()));
        Button mine = Button.opening(
                new Press(handoff.id(), HubCard.STEP, HubCard.MINE).action(), "Show my part", Weight.PRIMARY);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(
                        handoff.id() + " · Overdue verifications",
                        List.of(said, Table.firstOf(List.of("Verification", "Owed by", "Since"), rows)),
                        List.of(mine)));
    }

    /** What a channel should read and cannot, for one who sees to it: the same, with why the channel does not have it. */
    public static Card inPlaceOf(Card card, String because) {
        List<Part> parts = new ArrayList<>(card.parts());
        parts.add(new Part.Note(text("The channel should read this, and does not: " + because)));
        return new Card(card.title(), parts, card.buttons());
    }

    private static List<Text> row(Setting setting, OverdueVerification one) {
        Text owedBy = SectionView.person(one.owedBy().get(0));
        for (Person person : one.owedBy().subList(1, one.owedBy().size())) {
            owedBy = owedBy.and(", ").and(SectionView.person(person));
        }
        return List.of(
                text(one.what()),
                owedBy,
                Text.empty()
                        .andWhen(
                                one.since(),
                                setting.organisation().security().calendar().zone()));
    }

    /** All of which one human is reminded today, in all these handoffs, what is due first; empty when it is nothing. */
    public static Optional<Card> ofDay(Person reader, List<Setting> settings) {
        List<Duty> duties = settings.stream()
                .flatMap(setting -> duties(reader, setting))
                .sorted(Comparator.comparing(Duty::due))
                .toList();
        List<Part> parts = new ArrayList<>();
        if (!duties.isEmpty()) {
            parts.add(new Part.Words(
                    text("What you own comes first by its date; the rest has climbed to you because it is late.")));
            parts.add(Table.firstOf(
                    List.of("What", "Due", "Where it stands", "Handoff"),
                    duties.stream().map(duty -> duty.row(reader)).toList()));
            parts.add(new Part.Note(text("What waits for you: write 'mine'. The reminders end when it is verified.")));
        }
        return duties.isEmpty()
                ? Optional.empty()
                : Optional.of(Card.card("Today's reminder", parts.toArray(Part[]::new)));
    }

    private static Stream<Duty> duties(Person reader, Setting setting) {
        Handoff handoff = setting.handoff();
        Stream<Duty> items = OwnerReminderTime.holding(handoff, setting.organisation(), setting.now()).stream()
                .filter(reminder -> reminder.told().stream().anyMatch(reader::isSameHumanAs))
                .map(reminder -> new Duty(
                        setting, "Fix " + reminder.project(), reminder.due(), stands(setting, reminder.project())));
        Stream<Duty> checks = new Overdue(handoff, setting.organisation())
                .all().stream()
                        .filter(one -> concerns(reader, handoff, one))
                        .map(one -> new Duty(
                                setting,
                                "Verify " + one.what(),
                                one.since(),
                                "not verified in time, owed by " + names(one.owedBy())));
        Stream<Duty> decisions = Undecided.in(handoff, setting.organisation(), setting.now()).stream()
                .filter(one -> one.isLateAt(setting.now()))
                .filter(one -> one.decides().stream().anyMatch(reader::isSameHumanAs)
                        || handoff.participants().isCommander(reader))
                .map(one -> new Duty(
                        setting,
                        "Decide in planning on " + one.name(),
                        one.until(),
                        "undecided, " + names(one.decides()) + " decides"));
        return Stream.of(items, checks, decisions).flatMap(duties -> duties);
    }

    /** Who claimed that it is done hears, too, that nobody has verified it. */
    private static boolean concerns(Person reader, Handoff handoff, OverdueVerification one) {
        return one.owedBy().stream().anyMatch(reader::isSameHumanAs)
                || handoff.participants().isCommander(reader)
                || handoff.document()
                        .owner(one.what())
                        .filter(reader::isSameHumanAs)
                        .isPresent();
    }

    private static String stands(Setting setting, String project) {
        Handoff handoff = setting.handoff();
        Progress item = handoff.work().item(project).orElseThrow();
        String owner = handoff.document().owner(project).map(Person::name).orElse("nobody");
        return item.state().words().toLowerCase(Locale.ROOT) + (item.isOverdueAt(setting.now()) ? ", overdue" : "")
                + ", owned by " + owner;
    }

    private static String names(List<Person> people) {
        return String.join(", ", people.stream().map(Person::name).toList());
    }

    private record Duty(Setting setting, String what, Instant due, String stands) {

        private List<Text> row(Person reader) {
            return List.of(
                    text(what),
                    Text.empty().andWhen(due, reader.zone()),
                    text(stands),
                    Text.empty()
                            .andLink(
                                    setting.handoff().id().toString(),
                                    setting.document().page()));
        }
    }
}
