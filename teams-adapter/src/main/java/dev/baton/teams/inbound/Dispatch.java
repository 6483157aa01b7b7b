package dev.baton.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.baton.desk.FrontDesk;
import dev.baton.desk.Outcome;
import dev.baton.desk.Visit;
import dev.baton.teams.adaptivecard.Leaf;
import dev.baton.teams.adaptivecard.Sent;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what somebody did in Teams, and lets the front desk answer it. */
public final class Dispatch {

    /** The message action of the app's manifest. */
    static final String START_FROM_MESSAGE = "startHandoff";

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final FrontDesk desk;
    private final Aside aside;
    private final Rosters rosters;

    Dispatch(FrontDesk desk, Aside aside, Rosters rosters) {
        this.desk = desk;
        this.aside = aside;
        this.rosters = rosters;
    }

    /** Answers an activity; who is there, where it came from, is read behind it. */
    public InvokeReply answer(Received received) {
        InvokeReply reply = replied(received);
        rosters.heard(received);
        return reply;
    }

    private InvokeReply replied(Received received) {
        return switch (received.type()) {
            case "message" -> message(received);
            case "invoke" -> invoke(received);
            case "conversationUpdate", "installationUpdate" -> arrived(received);
            default -> InvokeReply.silently();
        };
    }

    /** Words, or what a client sends that knows no Action.Execute. */
    private InvokeReply message(Received received) {
        JsonNode data = received.value();
        Leaf leaf = Sent.action(data).isEmpty() && Sent.said(data).isEmpty()
                ? Leaf.saying(SaidWords.of(received.activity()))
                : Leaf.of(data);
        return new MessageSurface(received, aside, leaf, () -> answered(received, leaf)).ask();
    }

    /** What the desk answers to what was asked, whichever page of it is wanted. */
    private Outcome answered(Received received, Leaf leaf) {
        Visit visit = visit(received);
        return Sent.said(leaf.asked())
                .map(words -> desk.say(visit, words))
                .orElseGet(() -> desk.press(visit, Sent.action(leaf.asked())));
    }

    private InvokeReply invoke(Received received) {
        return switch (received.name()) {
            case "adaptiveCard/action" -> executed(received, received.value().path("action"));
            case "task/fetch" -> opened(received);
            case "task/submit", "composeExtension/submitAction" -> sent(received);
            case "composeExtension/fetchTask" -> started(received);
            default -> unknown(received.name());
        };
    }

    /** A button was pressed on a card, or a form was sent where no dialogs are opened. */
    private InvokeReply executed(Received received, JsonNode action) {
        JsonNode data = action.path("data");
        if (Sent.LOOK.equals(action.path("verb").asText())) {
            return looked(received, Sent.action(data));
        }
        if (Sent.isForm(data)) {
            return sent(received, data, Frame.message(aside));
        }
        Leaf leaf = Leaf.of(data);
        return new CardSurface(received, aside, leaf).ask(() -> answered(received, leaf));
    }

    /** Teams asks for a card as this person sees it; when that fails, they see what everybody does. */
    private InvokeReply looked(Received received, String action) {
        Visit visit = visit(received);
        try {
            List<Card> cards = desk.look(visit, action);
            return cards.isEmpty() ? unknown("card of " + action) : InvokeReply.card(aside.seen(cards));
        } catch (RuntimeException notRead) {
            LOG.error("A card could not be shown as one person sees it", notRead);
            return InvokeReply.failed();
        }
    }

    private InvokeReply opened(Received received) {
        Leaf leaf = Leaf.of(received.value().path("data"));
        return new DialogSurface(received, aside, leaf).ask(() -> answered(received, leaf));
    }

    /** A form was sent, or a button was pressed in a dialog. */
    private InvokeReply sent(Received received) {
        JsonNode data = received.value().path("data");
        return Sent.isForm(data) ? sent(received, data, Frame.DIALOG) : opened(received);
    }

    private InvokeReply sent(Received received, JsonNode data, Frame frame) {
        Sent.people(data, received.by().tenant()).forEach(account -> aside.meetPicked(received, account));
        String action = Sent.action(data);
        Answers answers = Sent.answers(data, received.by().tenant());
        Visit visit = visit(received);
        FormSurface surface =
                new FormSurface(new FormSurface.Sent(received, visit, action, answers), desk, aside, frame);
        return Sent.sheet(data)
                .map(surface::turnedTo)
                .orElseGet(() -> surface.ask(() -> desk.submit(visit, action, answers)));
    }

    private InvokeReply started(Received received) {
        if (!START_FROM_MESSAGE.equals(received.value().path("commandId").asText())) {
            return unknown("message action");
        }
        JsonNode message = received.value().path("messagePayload");
        String words = SaidWords.plain(message.path("body").path("content").asText());
        String link = message.path("linkToMessage").asText();
        Leaf form = Leaf.of(MissingNode.getInstance());
        return new DialogSurface(received, aside, form).ask(() -> desk.startFrom(visit(received), words, link));
    }

    /** The bot came to a chat or a team, or others came or went: only the first is greeted, with what can be said to it. */
    private InvokeReply arrived(Received received) {
        rosters.changed(received);
        received.arrivedAs().ifPresent(bot -> {
            Visit visit = new Visit(bot, received.place(), "");
            aside.greet(received, desk.home(visit));
        });
        return InvokeReply.silently();
    }

    private static Visit visit(Received received) {
        return new Visit(received.by(), received.place(), received.delivery());
    }

    private static InvokeReply unknown(String what) {
        LOG.warn("Nothing here answers a Teams {}", what.replaceAll("[^\\w ./]", "?"));
        return InvokeReply.unknown();
    }
}
