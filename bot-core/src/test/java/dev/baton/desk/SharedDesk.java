package dev.baton.desk;

import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.conversation.HubCard;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.playbook.Remediation;
import dev.baton.port.Errand;
import dev.baton.port.Outside;
import dev.baton.port.Place;
import dev.baton.port.memory.Memory;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.Played;
import dev.baton.scenario.stage.Shelf;
import dev.baton.scenario.stage.Wall;
import dev.baton.scenario.stage.World;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Span;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One desk in memory with several handoffs in one channel, each as a scenario of the core makes it. */
final class SharedDesk {

    static final Place CHANNEL = new Place(Platform.PLAYGROUND, "T01", "C01");

    private final Memory memory = new Memory();
    private final World world = World.usual();
    private final Wall wall = new Wall(CHANNEL);
    private final Office office = new Office(
            memory.transaction(),
            memory.handoffs(),
            memory.agenda(),
            memory.places(),
            memory.people(),
            memory.deliveries(),
            memory.attachments());
    private final Outside outside =
            new Outside(Map.of(Platform.PLAYGROUND, wall), world.shelf(), List.of(world.tracker()));
    private House house = house(world.organisation());
    private Errands errands = new Errands(office, house, outside);

    private House house(Organisation organisation) {
        return new House(
                organisation,
                Remediation.REMEDIATION,
                world.clock(),
                id -> URI.create("https://baton.example/handoffs/" + id));
    }

    /** It starts anew with another organisation's file. */
    void startsAnewWith(Organisation organisation) {
        house = house(organisation);
        errands = new Errands(office, house, outside);
    }

    /** Does one errand now, whatever else is under way. */
    Errand.Ended runs(Errand.Kind kind, int handoff, String subject) {
        return errands.run(new Errand(kind, new HandoffId(handoff), subject));
    }

    /** What happened in a handoff, in order. */
    List<HandoffEvent> happened(int handoff) {
        return memory.handoffs().history(new HandoffId(handoff)).stream()
                .map(Recorded::event)
                .toList();
    }

    /** Nobody can post in the channel any more. */
    void theChannelCloses() {
        wall.closes();
    }

    /** One more handoff, in the same channel. */
    void is(Consumer<Situation> situation) {
        Played played = Played.of(situation);
        HandoffId id = memory.handoffs().nextId();
        Handoff handoff = Handoff.of(id, played.history());
        memory.handoffs().append(handoff, 0, played.history());
        memory.places().join(id, CHANNEL);
        Cast.accounts().forEach(memory.people()::note);
        world.clock().set(played.world().clock().instant());
        played.world().shelf().copyTo(world.shelf());
        new FollowUp(office, house).after(Handoff.unopened(id), handoff, List.of());
        doWhatIsDue();
    }

    /** It is this time in Berlin, and what is due is done. */
    void at(String local) {
        world.clock().set(berlin(local));
        doWhatIsDue();
    }

    /** So much time passes, and what is due is done. */
    void passes(Duration time) {
        world.clock().pass(time);
        doWhatIsDue();
    }

    /** What is due is done. */
    void doWhatIsDue() {
        memory.agenda().runDue(world.clock().instant(), errands);
    }

    Outcome does(Person person, int handoff, String step) {
        return new HandoffDesk(office, house)
                .press(new Visit(person.id(), CHANNEL, "press"), new HandoffId(handoff) + "|" + step);
    }

    /** Fills in the form behind a button. */
    Outcome fills(Person person, int handoff, String step, Answers answers) {
        return new HandoffDesk(office, house)
                .submit(new Visit(person.id(), CHANNEL, "fill"), new HandoffId(handoff) + "|" + step, answers);
    }

    /** It was kept long enough, and is deleted on a day in 2029. */
    void isDeleted(int number) {
        assertThat(memory.handoffs()
                        .delete(new Tombstone(
                                new HandoffId(number),
                                handoff(number).version(),
                                Instant.parse("2029-11-26T08:15:30Z"),
                                LocalDate.parse("2029-11-26"),
                                "Omar",
                                LocalDate.parse("2029-11-23"))))
                .isTrue();
    }

    /** How many handoffs there are. */
    int count() {
        return memory.handoffs().newest(99).size();
    }

    /** Where a handoff is told of. */
    List<Place> places(int number) {
        return memory.places().of(new HandoffId(number));
    }

    Shelf shelf() {
        return world.shelf();
    }

    Handoff handoff(int number) {
        return memory.handoffs().find(new HandoffId(number)).orElseThrow();
    }

    /** The hub card of a handoff as it would be drawn now. */
    Card hub(int number) {
        return HubCard.of(new Archive(office, house).setting(handoff(number)), house.playbook());
    }

    /** What was said under keys that begin so. */
    List<Card> said(String prefix) {
        return wall.said(prefix);
    }

    /** The keys under which one person was told something, of those that begin so. */
    List<String> told(String prefix, Person person) {
        return wall.keys().stream()
                .filter(key -> key.startsWith(prefix) && key.endsWith(person.human()))
                .toList();
    }

    /** The rows of every table of a card, each as its spans. */
    static List<List<Span>> rows(Card card) {
        return card.parts().stream()
                .flatMap(part -> part instanceof Part.Table table ? Stream.of(table) : Stream.empty())
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().flatMap(cell -> cell.spans().stream()).toList())
                .toList();
    }

    /** Everything that stands in the tables of a card. */
    static String words(Card card) {
        return rows(card).stream().flatMap(List::stream).map(Span::toString).collect(Collectors.joining("\n"));
    }
}
