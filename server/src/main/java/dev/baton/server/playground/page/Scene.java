package dev.baton.server.playground.page;

import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.people.PersonId;
import dev.baton.server.page.Templates;
import dev.baton.server.playground.Actor;
import dev.baton.server.playground.Cast;
import dev.baton.server.playground.Glance;
import dev.baton.server.playground.Message;
import dev.baton.server.playground.Playground;
import dev.baton.server.playground.PlaygroundChat;
import dev.baton.server.playground.Screen;
import dev.baton.teams.TeamsScreen;
import dev.baton.view.Card;
import dev.baton.view.Moments;
import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole page of one person in one view, ready to be drawn. */
public final class Scene {

    private static final List<String> COMMANDS =
            List.of("/handoff open", "/handoff open recovery", "/handoff mine", "/handoff list", "/handoff help");

    private final Playground playground;
    private final Templates templates;
    private final Actor me;
    private final Look look;
    private final Pressing pressing;
    private final TeamsScreen teams;
    private final Cards drawing;
    private final Screen screen;
    private final List<Glance> glances;
    private final Set<PersonId> gone;

    Scene(Playground playground, Templates templates, Actor me, Look look) {
        this.playground = playground;
        this.templates = templates;
        this.me = me;
        this.look = look;
        this.pressing = Pressing.on(me.user(), look.view(), look.seal());
        this.teams = new TeamsScreen(
                playground.cast().everyone().stream().map(Actor::person).toList());
        this.drawing = new Cards(templates, teams, pressing, look.manner());
        this.screen = playground.visits().screen(me);
        this.glances = playground.backstage().glances();
        this.gone = playground
                .backstage()
                .deactivated(playground.cast().everyone().stream()
                        .map(actor -> actor.person().id())
                        .toList());
    }

    public Actor me() {
        return me;
    }

    public View view() {
        return look.view();
    }

    /** In which platform's manner cards are drawn. */
    public Manner manner() {
        return look.manner();
    }

    /** Whether Microsoft's renderer draws them. */
    public boolean isInTeams() {
        return look.manner() == Manner.TEAMS;
    }

    public Cast cast() {
        return playground.cast();
    }

    public Pressing pressing() {
        return pressing;
    }

    public String channel() {
        return PlaygroundChat.CHANNEL;
    }

    public List<String> commands() {
        return COMMANDS;
    }

    public boolean isMe(Actor actor) {
        return actor.user().equals(me.user());
    }

    /** Whether somebody's account is deactivated. */
    public boolean hasLeft(Actor actor) {
        return gone.contains(actor.person().id());
    }

    public Actor firstActor() {
        return cast().everyone().get(0);
    }

    /** Which view opens when one begins to act as somebody: what waits for them, if something does. */
    public String viewFor(Actor actor) {
        return waitingFor(actor) > 0 ? View.HOME.path() : view().path();
    }

    public Instant now() {
        return playground.clock().instant();
    }

    /** The time in the zone of whoever looks. */
    public String clock() {
        return Moments.words(now(), me.person().zone());
    }

    public List<Passing.Offer> offers() {
        return Passing.offers(playground, me.person().zone());
    }

    public List<Glance> glances() {
        return glances;
    }

    /** Whether nobody has begun anything yet: then the channel offers the two incidents. */
    public boolean isBeginning() {
        return view() == View.CHANNEL && glances.isEmpty();
    }

    /** Whether this kind is what is played: the kind of the latest handoff. */
    public boolean isPlayed(Kind kind) {
        return !glances.isEmpty() && glances.get(0).kind() == kind;
    }

    /** How many open steps wait for somebody. */
    public long waitingFor(Actor actor) {
        return glances.stream()
                .flatMap(glance -> glance.waiting().stream())
                .filter(waiting -> waiting.person().isSameHumanAs(actor.person()))
                .mapToLong(waiting -> waiting.whats().size())
                .sum();
    }

    /** The same as words. */
    public String waitingWords(Actor actor) {
        long steps = waitingFor(actor);
        return steps == 1 ? "1 step waits" : steps + " steps wait";
    }

    /** By when somebody is waited for, in the zone of whoever looks. */
    public String due(Glance.Waiting waiting) {
        return Moments.words(waiting.due(), me.person().zone());
    }

    /** Who is waited for next, once nothing waits for this person any more. */
    public Optional<Actor> next() {
        return cast().everyone().stream()
                .filter(actor -> waitingFor(me) == 0 && waitingFor(actor) > 0)
                .findFirst();
    }

    /** What changes whenever this page would look different. */
    public String pulse() {
        return Pulse.of(playground, me);
    }

    /** The messages of the view. */
    public List<Shown> feed() {
        return switch (view()) {
            case CHANNEL -> shown(Message.Spot.in(PlaygroundChat.CHANNEL));
            case MESSAGES -> shown(Message.Spot.in(me.room()));
            case HOME -> List.of();
        };
    }

    /** The cards of a person's own page. */
    public List<Content> cards() {
        return view() == View.HOME ? drawing.together(playground.visits().home(me)) : List.of();
    }

    /** What is said to this person alone; on their own page no cards, for those stand there already. */
    public List<Content> whispers() {
        List<Card> cards = screen.whispers().stream()
                .map(Screen.Whisper::card)
                .filter(card -> view() != View.HOME || card.title().isEmpty())
                .toList();
        return drawing.together(cards);
    }

    public boolean isRefusal() {
        return screen.whispers().stream().anyMatch(Screen.Whisper::isRefusal);
    }

    public Optional<Asked> asked() {
        return screen.dialog().map(dialog -> new Asked(playground, templates, dialog, pressing));
    }

    /** The open form as Teams' dialog shows it. */
    public String dialogInTeams() {
        return screen.dialog()
                .map(dialog -> teams.dialog(
                        dialog.form().filledWith(dialog.said()), dialog.action(), dialog.allProblems(), dialog.sheet()))
                .orElse("");
    }

    /** What an empty view says. */
    public String emptyWords() {
        return switch (view()) {
            case CHANNEL -> "Nothing has been said in #incident yet.";
            case MESSAGES -> "Baton has not written to " + me.person().name() + " yet.";
            case HOME -> "Nothing waits for " + me.person().name() + ".";
        };
    }

    private List<Shown> shown(Message.Spot spot) {
        return playground.messages().at(spot).stream().map(this::shown).toList();
    }

    private Shown shown(Message message) {
        Message.Spot thread = new Message.Spot(message.spot().room(), message.number());
        return new Shown(
                message,
                cast().find(message.by()).orElse(null),
                message.isFromBaton() ? said(message.card()) : drawing.plain(message.card()),
                shown(thread),
                message.isFromBaton() ? null : pressing,
                manner(),
                me.person().zone());
    }

    private Content said(Card card) {
        return drawing.message(card, each -> playground.visits().seen(me, each));
    }
}
