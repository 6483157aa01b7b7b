package dev.baton.desk;

import dev.baton.handoff.people.Person;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import dev.baton.view.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A front desk that answers as a test says, and remembers who came and what for. */
public final class ScriptedDesk implements FrontDesk {

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Changed> changed = new CopyOnWriteArrayList<>();
    private volatile Function<Asked, Outcome> script = said -> new Outcome.Done(Text.text("Done."));
    private volatile List<Card> home = List.of();

    /** From now on everything is answered so. */
    public void answers(Outcome outcome) {
        script = said -> outcome;
    }

    /** From now on everything is answered by this. */
    public void answers(Function<Asked, Outcome> how) {
        script = how;
    }

    /** From now on everybody's own page shows these. */
    public void showsAtHome(Card... cards) {
        home = List.of(cards);
    }

    /** All that was asked, oldest first. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** What was asked last. */
    public Asked last() {
        return asked.get(asked.size() - 1);
    }

    @Override
    public Outcome say(Visit visit, String words) {
        return answer(new Asked("say", visit, words, Answers.none()));
    }

    @Override
    public Outcome startFrom(Visit visit, String message, String link) {
        return answer(new Asked("startFrom", visit, message + " | " + link, Answers.none()));
    }

    @Override
    public Outcome press(Visit visit, String action) {
        return answer(new Asked("press", visit, action, Answers.none()));
    }

    /** What everybody sees at home is what they see who look at a card. */
    @Override
    public List<Card> look(Visit visit, String action) {
        asked.add(new Asked("look", visit, action, Answers.none()));
        return home(visit);
    }

    @Override
    public Outcome submit(Visit visit, String action, Answers answers) {
        return answer(new Asked("submit", visit, action, answers));
    }

    @Override
    public void accountChanged(Person account, Instant at) {
        changed.add(new Changed(account, at));
    }

    /** What became of accounts, oldest first. */
    public List<Changed> changed() {
        return List.copyOf(changed);
    }

    @Override
    public List<Card> home(Visit visit) {
        return new ArrayList<>(home);
    }

    private Outcome answer(Asked said) {
        asked.add(said);
        return script.apply(said);
    }

    /** An account, and since when it is so. */
    public record Changed(Person account, Instant at) {}

    /** One visit: what kind, by whom and where, and with which words or action and answers. */
    public record Asked(String kind, Visit visit, String words, Answers answers) {}
}
