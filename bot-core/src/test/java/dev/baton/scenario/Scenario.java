package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.Rule;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Standing;
import dev.baton.handoff.planning.PlanningEvent;
import dev.baton.handoff.planning.PlanningEvent.DecisionsAsked;
import dev.baton.handoff.planning.PlanningEvent.DecisionsMissed;
import dev.baton.handoff.reminder.ReminderEvent;
import dev.baton.port.tracker.MemoryTracker;
import dev.baton.scenario.stage.Act;
import dev.baton.scenario.stage.Heard;
import dev.baton.scenario.stage.Shelf;
import dev.baton.scenario.stage.Stage;
import dev.baton.scenario.stage.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One scenario under way: who does what, what time does, and what came of the last of it. */
public final class Scenario {

    private final World world;
    private final Stage stage;
    private Handoff before;
    private Handoff folded;
    private List<Recorded> past;
    private List<Recorded> known = List.of();
    private Heard heard = new Heard.Done(List.of());

    Scenario(World world, Stage stage) {
        this.world = world;
        this.stage = stage;
        this.before = stage.handoff();
        this.past = stage.history();
        this.folded = Handoff.of(before.id(), past);
    }

    /** Somebody does something. */
    public Actor when(Person person) {
        return new Actor(this, person);
    }

    /** Somebody does something after that, which must have been lawful. */
    public Actor andWhen(Person person) {
        lawfully();
        return when(person);
    }

    /** Time passes, and what is due happens. */
    public Scenario laterAt(Instant moment) {
        remember();
        world.clock().set(moment);
        settle();
        heard = new Heard.Done(happened());
        return this;
    }

    /** This much time passes, and what is due happens. */
    public Scenario after(Duration time) {
        return laterAt(world.clock().instant().plus(time));
    }

    /** Somebody leaves now: their accounts are deactivated. */
    public Scenario leaves(Person person) {
        return leftAt(person, world.clock().instant());
    }

    /** It becomes known that somebody left at that moment. */
    public Scenario leftAt(Person person, Instant since) {
        return becomes(person, Standing.DEACTIVATED, since);
    }

    /** Somebody's accounts are active again. */
    public Scenario returns(Person person) {
        return becomes(person, Standing.MEMBER, world.clock().instant());
    }

    private Scenario becomes(Person person, Standing standing, Instant since) {
        remember();
        stage.becomes(person, standing, since);
        settle();
        heard = new Heard.Done(happened());
        return this;
    }

    /** Something changes in what the inventory knows. */
    public Scenario theInventory(Consumer<Shelf> change) {
        change.accept(world.shelf());
        return this;
    }

    /** Somebody does something to the tickets in the tracker of the team. */
    public Scenario inTheTracker(BiConsumer<MemoryTracker, Handoff> change) {
        change.accept(world.tracker(), stage.handoff());
        return this;
    }

    /** From here on it is about the follow-up (or the parent) of this number. */
    public Scenario turningTo(int handoff) {
        stage.turnsTo(new HandoffId(handoff));
        return this;
    }

    /** Exactly these events followed, in this order. */
    public Scenario then(HandoffEvent... events) {
        lawfully();
        assertThat(spokenOf()).containsExactly(events);
        return this;
    }

    /** Events of these kinds followed, in this order, each as it is described. */
    public Scenario then(Expected... events) {
        lawfully();
        List<HandoffEvent> found = spokenOf();
        assertThat(found).hasSameSizeAs(events);
        for (int i = 0; i < events.length; i++) {
            assertThat(found.get(i)).matches(events[i].holds(), events[i].words());
        }
        return this;
    }

    /** These reminders followed, in this order, whatever else did. */
    public Scenario thenReminded(Expected... events) {
        return then(ReminderEvent.class, events);
    }

    /** This followed in planning, in this order, whatever else did. */
    public Scenario thenInPlanning(Expected... events) {
        return then(PlanningEvent.class, events);
    }

    private Scenario then(Class<? extends HandoffEvent> kind, Expected... events) {
        lawfully();
        List<HandoffEvent> found =
                ((Heard.Done) heard).events().stream().filter(kind::isInstance).toList();
        assertThat(found).hasSameSizeAs(events);
        for (int i = 0; i < events.length; i++) {
            assertThat(found.get(i)).matches(events[i].holds(), events[i].words());
        }
        return this;
    }

    /** It had happened before; nothing followed. */
    public Scenario thenNothing() {
        lawfully();
        return isUnchanged();
    }

    /** This rule forbids it (or its form already says so), and nothing has changed. */
    public Scenario thenRefusedBy(Rule rule) {
        assertThat(heard).isNotInstanceOf(Heard.Done.class);
        if (heard instanceof Heard.Refused no) {
            assertThat(no.rule()).as(no.because()).isEqualTo(rule);
            assertThat(no.because()).isNotBlank();
        }
        if (heard instanceof Heard.Wrong wrong) {
            assertThat(wrong.problems().values()).allMatch(words -> isOf(rule, words));
        }
        return isUnchanged();
    }

    /** The handoff stands in this phase. */
    public Scenario andItIs(Phase phase) {
        assertThat(stage.handoff().phase()).isEqualTo(phase);
        return this;
    }

    /** What else is so now. */
    public Scenario and(Consumer<Handoff> claim) {
        claim.accept(stage.handoff());
        return this;
    }

    /** What its history says. */
    public Scenario history(Consumer<List<Recorded>> claim) {
        claim.accept(stage.history());
        return this;
    }

    Scenario does(Person person, Act act) {
        remember();
        heard = stage.does(person, act);
        settle();
        return this;
    }

    void lawfully(Heard said) {
        heard = said;
        lawfully();
        settle();
    }

    void lawfully() {
        assertThat(heard).isInstanceOf(Heard.Done.class);
    }

    Stage stage() {
        return stage;
    }

    Scenario opens(Person person, OpenHandoff command) {
        remember();
        heard = stage.opens(person, command);
        return this;
    }

    private void remember() {
        before = stage.handoff();
        known = stage.history();
    }

    private void settle() {
        stage.settles();
        Handoff stands = stage.handoff();
        List<Recorded> history = stage.history();
        if (!folded.id().equals(stands.id())) {
            past = List.of();
            folded = Handoff.unopened(stands.id());
        }
        assertThat(history.subList(0, past.size())).as("its events so far").isEqualTo(past);
        history.subList(past.size(), history.size()).forEach(recorded -> folded = folded.after(recorded));
        past = history;
        assertThat(folded).as("the fold of its events").isEqualTo(stands);
    }

    private List<HandoffEvent> happened() {
        return stage.history().stream().skip(known.size()).map(Recorded::event).toList();
    }

    private List<HandoffEvent> spokenOf() {
        return ((Heard.Done) heard)
                .events().stream().filter(Scenario::isSpokenOf).toList();
    }

    /** Of what the calendar alone brings, reminders and questions of planning, a scenario speaks only where it is about them. */
    private static boolean isSpokenOf(HandoffEvent event) {
        return !(event instanceof ReminderEvent || event instanceof DecisionsAsked || event instanceof DecisionsMissed);
    }

    /** A form says what is wrong in its own words, or in a rule's with its source behind. */
    private static boolean isOf(Rule rule, String words) {
        return !words.matches("(?s).*\\([A-Z]+\\d?-?\\d+\\)") || words.endsWith("(" + rule.source() + ")");
    }

    private Scenario isUnchanged() {
        List<Recorded> history = stage.history();
        assertThat(history.subList(0, known.size())).as("its events").isEqualTo(known);
        assertThat(history.stream().skip(known.size()).filter(recorded -> isSpokenOf(recorded.event())))
                .as("what followed")
                .isEmpty();
        if (history.size() == known.size()) {
            assertThat(stage.handoff()).as("the handoff").isEqualTo(before);
        }
        return this;
    }
}
