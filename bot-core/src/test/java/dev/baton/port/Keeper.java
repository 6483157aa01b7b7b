package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.people.Person;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.Played;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps what happened in a store, whatever the laws say to it: by this person, from this moment on, a second apart. */
public record Keeper(Handoffs handoffs, Person who, Instant from) {

    /** By the commander of {@link HandoffsContract}, at its moment. */
    public Keeper(Handoffs handoffs) {
        this(handoffs, HandoffsContract.MARA, HandoffsContract.NOW);
    }

    /** A new handoff in which this happened. */
    public Handoff begun(HandoffEvent... events) {
        return next(Handoff.unopened(handoffs.nextId()), events);
    }

    /** A new handoff in which what a scenario of the core plays happened, and then this. */
    public Handoff played(Consumer<Situation> situation, HandoffEvent... more) {
        Handoff unopened = Handoff.unopened(handoffs.nextId());
        List<Recorded> history = new ArrayList<>(Played.until(situation));
        Handoff before = Handoff.of(unopened.id(), history);
        history.addAll(recorded(before, more));
        return kept(unopened, history);
    }

    /** This happened next. */
    public Handoff next(Handoff before, HandoffEvent... events) {
        return kept(before, recorded(before, events));
    }

    /** This happened next in the handoff of this number, which nobody need have opened. */
    public Handoff in(HandoffId id, HandoffEvent... events) {
        return next(handoffs.find(id).orElseGet(() -> Handoff.unopened(id)), events);
    }

    /** This may have happened next: whether the store has taken it. */
    public boolean offer(Handoff before, HandoffEvent... events) {
        List<Recorded> recorded = recorded(before, events);
        return handoffs.append(before.after(recorded), before.version(), recorded);
    }

    /** How this is recorded when it happens next. */
    public List<Recorded> recorded(Handoff before, HandoffEvent... events) {
        List<Recorded> recorded = new ArrayList<>();
        for (HandoffEvent event : events) {
            recorded.add(recorded(before.version() + recorded.size() + 1, event));
        }
        return recorded;
    }

    /** How this is recorded as the event of this number. */
    public Recorded recorded(long version, HandoffEvent event) {
        return new Recorded(version, new Moment(who, from.plusSeconds(version)), event);
    }

    private Handoff kept(Handoff before, List<Recorded> recorded) {
        Handoff after = before.after(recorded);
        assertThat(handoffs.append(after, before.version(), recorded))
                .as("appended to %s", before.id())
                .isTrue();
        return after;
    }
}
