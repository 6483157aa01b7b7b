package dev.baton.scenario.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.conversation.Press;
import dev.baton.desk.Errands;
import dev.baton.desk.FrontDesk;
import dev.baton.desk.HandoffDesk;
import dev.baton.desk.House;
import dev.baton.desk.Office;
import dev.baton.desk.Outcome;
import dev.baton.desk.Visit;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.playbook.DocumentLink;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.port.Outside;
import dev.baton.port.Place;
import dev.baton.port.memory.Memory;
import dev.baton.scenario.Cast;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Part;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The front desk over a memory: people press the buttons of their own cards and fill in the forms behind them. */
public final class DeskStage implements Stage {

    private static final HandoffId FIRST = new HandoffId(1);
    private static final Place PLACE = new Place(Platform.PLAYGROUND, "T01", "C01");

    private final Memory memory = new Memory();
    private final World world;
    private final House house;
    private final FrontDesk desk;
    private final Errands errands;
    private HandoffId current = FIRST;
    private int deliveries;

    /** A desk that nobody has visited yet. */
    public DeskStage(World world, Playbook playbook) {
        this(world, playbook, outside -> outside);
    }

    /** A desk that nobody has visited yet, with more outside than every desk has. */
    public DeskStage(World world, Playbook playbook, UnaryOperator<Outside> more) {
        this.world = world;
        this.house = new House(
                world.organisation(),
                playbook,
                world.clock(),
                id -> URI.create("https://baton.example/handoffs/" + id));
        Office office = new Office(
                memory.transaction(),
                memory.handoffs(),
                memory.agenda(),
                memory.places(),
                memory.people(),
                memory.deliveries(),
                memory.attachments());
        this.desk = new HandoffDesk(office, house);
        this.errands = new Errands(
                office,
                house,
                more.apply(new Outside(
                                Map.of(Platform.PLAYGROUND, new Wall(PLACE)), world.shelf(), List.of(world.tracker()))
                        .readBy(world.door())));
        Cast.accounts().forEach(memory.people()::note);
    }

    @Override
    public Heard opens(Person person, OpenHandoff command) {
        Outcome outcome = desk.say(visit(person), "open " + command.kind().words());
        return outcome instanceof Outcome.Fill fill
                ? heard(desk.submit(visit(person), fill.action(), answers(command)), 0)
                : heard(outcome, 0);
    }

    @Override
    public Heard does(Person person, Act act) {
        Press press = new Press(current, act.way().step(), act.way().reply());
        List<Step> steps = house.playbook()
                .steps()
                .apply(setting())
                .filter(step -> step.key().equals(press.step()))
                .toList();
        assertThat(steps).as("steps of this key").hasSizeLessThanOrEqualTo(1);
        if (steps.isEmpty() || steps.get(0).reply(press.reply()).isEmpty()) {
            return new Heard.Wrong(Map.of("button", "There is no such button."));
        }
        assertOffered(person, steps.get(0), press);
        long before = handoff().version();
        Outcome outcome = desk.press(visit(person), press.action());
        // a form that is not offered may be sent all the same: the handoff decides, not the desk
        return act.filled()
                .map(answers -> heard(desk.submit(visit(person), press.action(), answers), before))
                .orElseGet(() -> heard(outcome, before));
    }

    @Override
    public void becomes(Person person, Standing standing, Instant since) {
        Stream.of(person, Cast.elsewhere(person))
                .map(account -> new Person(account.id(), account.name(), account.email(), account.zone(), standing))
                .forEach(account -> desk.accountChanged(account, since));
    }

    @Override
    public void settles() {
        memory.agenda().runDue(world.clock().instant(), errands);
    }

    @Override
    public void turnsTo(HandoffId other) {
        current = other;
    }

    @Override
    public Handoff handoff() {
        return memory.handoffs().find(current).orElseGet(() -> Handoff.unopened(current));
    }

    @Override
    public List<Recorded> history() {
        return memory.handoffs().history(current);
    }

    /** Whom a step waits for finds its replies on a page of their own. */
    private void assertOffered(Person person, Step step, Press press) {
        if (step.isOpen() && step.asks().concerns(person)) {
            assertThat(desk.home(visit(person)).stream().flatMap(DeskStage::buttons))
                    .as("what %s can press", person.name())
                    .extracting(Button::action)
                    .contains(press.action());
        }
    }

    private static Stream<Button> buttons(Card card) {
        return Stream.concat(
                card.buttons().stream(),
                card.parts().stream()
                        .flatMap(part -> part instanceof Part.Buttons more ? more.buttons().stream() : Stream.empty()));
    }

    private Heard heard(Outcome outcome, long before) {
        if (outcome instanceof Outcome.Refused no) {
            return new Heard.Refused(no.rule(), no.because());
        }
        if (outcome instanceof Outcome.Wrong wrong) {
            return new Heard.Wrong(wrong.problems());
        }
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return new Heard.Done(
                history().stream().skip(before).map(Recorded::event).toList());
    }

    private Setting setting() {
        DocumentLink document = new DocumentLink(house.links().to(current));
        return new Setting(
                handoff(), world.organisation(), house.now(), key -> Optional.empty(), new NothingElse(), document);
    }

    private Visit visit(Person person) {
        deliveries++;
        return new Visit(person.id(), PLACE, "delivery " + deliveries);
    }

    private static Answers answers(OpenHandoff command) {
        Incident incident = command.incident();
        Answers answers = Answers.none()
                .with("title", command.title())
                .with("reference", incident.reference())
                .with("link", incident.link())
                .with("severity", incident.severity().name())
                .with("exposure", incident.exposure())
                .with("commander", command.commander().id().key());
        return incident.knownExploited() ? answers.with("exploited", "yes") : answers;
    }
}
