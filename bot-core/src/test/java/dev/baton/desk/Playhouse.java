package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Severity;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.playbook.Remediation;
import dev.baton.port.Chat;
import dev.baton.port.Inventory;
import dev.baton.port.MemoryDirectory;
import dev.baton.port.MemoryInventory;
import dev.baton.port.Outside;
import dev.baton.port.Place;
import dev.baton.port.memory.Memory;
import dev.baton.scenario.stage.SettableClock;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A desk in memory with the example organisation: people press buttons by their labels, a test lets time pass. */
final class Playhouse {

    static final Place CHANNEL = new Place(Platform.PLAYGROUND, "", "incident");
    static final String LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core";
    static final HandoffId FIRST = new HandoffId(1);

    private final Memory memory = new Memory();
    private final Organisation organisation = ExampleOrganisation.organisation();
    private final Office office = new Office(
            memory.transaction(),
            memory.handoffs(),
            memory.agenda(),
            memory.places(),
            memory.people(),
            memory.deliveries(),
            memory.attachments());
    private final SettableClock clock = new SettableClock(Instant.parse("2026-12-17T13:00:00Z"));
    private final House house = new House(
            organisation, Remediation.REMEDIATION, clock, id -> URI.create("https://baton.example/handoffs/" + id));
    private final Listening chat = new Listening();
    private final MemoryDirectory directory = new MemoryDirectory(Platform.PLAYGROUND);
    private final Errands errands;
    private final HandoffDesk desk = new HandoffDesk(office, house);
    private int deliveries;

    /** A desk whose inventory knows of one project of each team, and of these more. */
    Playhouse(String... more) {
        Stream<ScopeRow> further = Stream.of(more).map(project -> row(ScopeRow.Kind.ASSET, project, project + "-prod"));
        Inventory inventory =
                new MemoryInventory(Stream.concat(rows().stream(), further).toList(), clock);
        Outside outside = new Outside(Map.of(Platform.PLAYGROUND, chat), inventory, List.of());
        errands = new Errands(office, house, outside.with(Map.of(Platform.PLAYGROUND, directory)));
        organisation.people().forEach(person -> memory.people().note(inThePlayground(person)));
    }

    static Person inThePlayground(Person person) {
        PersonId id = new PersonId(Platform.PLAYGROUND, "", person.email());
        return new Person(id, person.name(), person.email(), person.zone(), Standing.MEMBER);
    }

    static String key(Person person) {
        return inThePlayground(person).id().key();
    }

    HandoffDesk desk() {
        return desk;
    }

    Visit visit(Person person) {
        return new Visit(inThePlayground(person).id(), CHANNEL, "delivery-" + ++deliveries);
    }

    /** Presses the button of this label on one of the person's own cards, the hub or what the hub offers. */
    Outcome press(Person person, String label) {
        Outcome outcome = desk.press(visit(person), action(person, label));
        settle();
        return outcome;
    }

    /** Presses a button that opens a form, and sends the form. */
    Outcome fill(Person person, String label, Answers answers) {
        Outcome pressed = press(person, label);
        assertThat(pressed).as(label).isInstanceOf(Outcome.Fill.class);
        return send(person, (Outcome.Fill) pressed, answers);
    }

    Outcome send(Person person, Outcome.Fill form, Answers answers) {
        Outcome outcome = desk.submit(visit(person), form.action(), answers);
        settle();
        return outcome;
    }

    /** The platform says what somebody's account is now. */
    void changed(Person person, Standing standing, Instant since) {
        desk.accountChanged(of(person, standing), since);
        settle();
    }

    /** The registry was read anew, and nobody noticed what changed in it. */
    void changedUnseen(Person person, Standing standing) {
        memory.people().note(of(person, standing));
    }

    private static Person of(Person person, Standing standing) {
        Person account = inThePlayground(person);
        return new Person(account.id(), account.name(), account.email(), account.zone(), standing);
    }

    /** What the platform says when it is asked about an account. */
    MemoryDirectory directory() {
        return directory;
    }

    /** Who says things on these platforms. */
    Messenger messenger(Map<Platform, Chat> chats) {
        return new Messenger(office, house, chats);
    }

    Memory memory() {
        return memory;
    }

    void letPass(Duration time) {
        clock.pass(time);
        settle();
    }

    void until(Instant moment) {
        clock.set(moment);
        settle();
    }

    void settle() {
        memory.agenda().runDue(clock.instant(), errands);
    }

    Handoff handoff() {
        return memory.handoffs().find(FIRST).orElseThrow();
    }

    Card hub() {
        return chat.shown().iterator().next();
    }

    /** What was said to one person alone, as it stands now. */
    List<Card> told(Person person) {
        return chat.told(person.email());
    }

    /** The channel lets the chat in, or not; what is said to one person alone arrives all the same. */
    void channelIsOpen(boolean isOpen) {
        chat.letsIn(CHANNEL, isOpen);
    }

    /** The next message in the channel arrives, but nobody hears that it did. */
    void anAnswerGetsLost() {
        chat.losesAnAnswer();
    }

    /** The chat itself. */
    Listening chat() {
        return chat;
    }

    /** What stands in the channel: the hub card, and the messages of its thread. */
    List<Card> inTheChannel() {
        return List.copyOf(chat.shown());
    }

    private String action(Person person, String label) {
        List<Button> buttons = new ArrayList<>();
        desk.home(visit(person)).forEach(card -> buttons.addAll(card.buttons()));
        if (memory.handoffs().find(FIRST).isPresent()) {
            buttons.addAll(((Outcome.Show) desk.press(visit(person), FIRST + "|hub|more"))
                    .cards()
                    .get(0)
                    .buttons());
        }
        return buttons.stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(person.name() + " sees no '" + label + "' but "
                        + buttons.stream().map(Button::label).toList()))
                .action();
    }

    private static List<ScopeRow> rows() {
        return List.of(
                row(ScopeRow.Kind.REPOSITORY, "payments/ledger", "payments/ledger"),
                row(ScopeRow.Kind.ASSET, "payments/ledger", "ledger-prod"),
                row(ScopeRow.Kind.ASSET, "platform/search", "search-prod"));
    }

    private static ScopeRow row(ScopeRow.Kind kind, String project, String name) {
        ScopeRow.Finding finding = new ScopeRow.Finding(LOG4J, "2.14.1", List.of(project, LOG4J), Set.<Severity>of());
        return new ScopeRow(kind, project, name, finding, "", true, new ScopeRow.Source(project + ".json", "ab12"));
    }
}
