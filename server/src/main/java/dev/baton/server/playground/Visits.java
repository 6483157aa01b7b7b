package dev.baton.server.playground;

import dev.baton.desk.FrontDesk;
import dev.baton.desk.Outcome;
import dev.baton.desk.Visit;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Standing;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Carries what people do on their screens to the front desk, and what it answers back to their screens. */
public final class Visits {

    private static final String COMMAND = "/handoff";

    private final FrontDesk desk;
    private final Map<String, Screen> screens = new ConcurrentHashMap<>();
    private final AtomicLong comingsAndGoings = new AtomicLong();

    public Visits(FrontDesk desk) {
        this.desk = desk;
    }

    /** Whether these words are meant for Baton and not for the people of the channel. */
    public static boolean isCommand(String words) {
        return words.strip().split("\\s", 2)[0].equals(COMMAND);
    }

    /** Somebody wrote a command. */
    public void say(Actor actor, String delivery, String words) {
        String command = words.strip().substring(COMMAND.length());
        settle(actor, () -> desk.say(visit(actor, delivery), command.strip()));
    }

    /** Somebody starts a handoff from a message of the channel. */
    public void startFrom(Actor actor, String delivery, Message message, String link) {
        settle(actor, () -> desk.startFrom(visit(actor, delivery), words(message), link));
    }

    /** Somebody pressed a button. */
    public void press(Actor actor, String delivery, String action) {
        settle(actor, () -> desk.press(visit(actor, delivery), action));
    }

    /** Somebody sent the form that is open on their screen; without one, nothing happens. */
    public void submit(Actor actor, String delivery, Answers answers) {
        screen(actor).dialog().ifPresent(dialog -> {
            show(actor, screen(actor).asking(dialog.saying(answers)));
            settle(actor, () -> desk.submit(visit(actor, delivery), dialog.action(), answers));
        });
    }

    /** Keeps what was typed into an open form without sending it. */
    public void jot(Actor actor, Answers answers) {
        screen(actor).dialog().ifPresent(dialog -> show(actor, screen(actor).asking(dialog.saying(answers))));
    }

    /** Turns to another sheet of a long form, and keeps what was typed. */
    public void turn(Actor actor, Answers answers, int sheet) {
        screen(actor)
                .dialog()
                .ifPresent(dialog ->
                        show(actor, screen(actor).asking(dialog.saying(answers).turnedTo(sheet))));
    }

    /** Closes the form and clears the answers. */
    public void dismiss(Actor actor) {
        show(actor, screen(actor).whispering(List.of()));
    }

    /** Time has passed: nobody is answered any more, but an open form stays open. */
    public void fallSilent() {
        screens.replaceAll((user, screen) -> screen.withoutWhispers());
    }

    /** Somebody's account is deactivated, or active again: the desk hears it as it does from any platform. */
    public void becomes(Actor actor, Standing standing, Instant at) {
        Person person = actor.person();
        desk.accountChanged(new Person(person.id(), person.name(), person.email(), person.zone(), standing), at);
        comingsAndGoings.incrementAndGet();
    }

    /** A number that grows whenever somebody leaves or comes back. */
    public long comingsAndGoings() {
        return comingsAndGoings.get();
    }

    /** What the person sees on a page of their own. */
    public List<Card> home(Actor actor) {
        return desk.home(visit(actor, "home"));
    }

    /** A card as this person sees it where everybody is shown their own part of it. */
    public List<Card> seen(Actor actor, Card card) {
        List<Card> seen = card.personal().isForSomebody()
                ? desk.look(visit(actor, "look"), card.personal().action())
                : List.of();
        return seen.isEmpty() ? List.of(card) : seen;
    }

    public Screen screen(Actor actor) {
        return screens.getOrDefault(actor.user(), Screen.EMPTY);
    }

    private void settle(Actor actor, Supplier<Outcome> asked) {
        screens.replaceAll((user, screen) -> user.equals(actor.user()) ? screen : screen.withoutWhispers());
        show(actor, new ScreenSurface(screen(actor)).ask(asked));
    }

    private void show(Actor actor, Screen screen) {
        screens.put(actor.user(), screen);
    }

    private static Visit visit(Actor actor, String delivery) {
        return new Visit(actor.person().id(), PlaygroundChat.HERE, delivery);
    }

    private static String words(Message message) {
        return message.card().parts().stream()
                .filter(Part.Words.class::isInstance)
                .flatMap(part -> ((Part.Words) part).text().spans().stream())
                .filter(Span.Plain.class::isInstance)
                .map(span -> ((Span.Plain) span).words())
                .reduce("", String::concat);
    }
}
