package dev.baton.server.playground.page;

import dev.baton.desk.FrontDesk;
import dev.baton.desk.Outcome;
import dev.baton.desk.Visit;
import dev.baton.handoff.people.Person;
import dev.baton.port.NotSaved;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import dev.baton.view.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A front desk that says what a test tells it to say, and remembers who came. */
final class ScriptedDesk implements FrontDesk {

    Outcome next = new Outcome.Done(Text.text("Done."));
    boolean isFailing;
    final List<Visit> visits = new ArrayList<>();
    final List<String> heard = new ArrayList<>();
    final List<Answers> sent = new ArrayList<>();
    final List<Person> changed = new ArrayList<>();
    final List<Instant> since = new ArrayList<>();

    @Override
    public Outcome say(Visit visit, String words) {
        return hear(visit, words);
    }

    @Override
    public Outcome startFrom(Visit visit, String message, String link) {
        return hear(visit, message);
    }

    @Override
    public Outcome press(Visit visit, String action) {
        return hear(visit, action);
    }

    @Override
    public List<Card> look(Visit visit, String action) {
        return List.of(Card.card("Seen by " + visit.by().user()), Card.card(action));
    }

    @Override
    public Outcome submit(Visit visit, String action, Answers answers) {
        sent.add(answers);
        return hear(visit, action);
    }

    @Override
    public void accountChanged(Person account, Instant at) {
        changed.add(account);
        since.add(at);
    }

    @Override
    public List<Card> home(Visit visit) {
        failIfItMust();
        return List.of(Card.card("Home of " + visit.by().user()));
    }

    private Outcome hear(Visit visit, String words) {
        visits.add(visit);
        heard.add(words);
        failIfItMust();
        return next;
    }

    private void failIfItMust() {
        if (isFailing) {
            throw new NotSaved("the database took longer than 2500 ms");
        }
    }
}
