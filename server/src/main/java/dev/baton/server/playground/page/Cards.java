package dev.baton.server.playground.page;

import dev.baton.server.page.HtmlRenderer;
import dev.baton.server.page.Templates;
import dev.baton.teams.TeamsScreen;
import dev.baton.view.Button;
import dev.baton.view.Card;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Draws what Baton says: as the playground's own chat shows it, or as Adaptive Cards for Microsoft's renderer. */
final class Cards {

    private final Templates templates;
    private final TeamsScreen teams;
    private final Pressing pressing;
    private final Manner manner;

    Cards(Templates templates, TeamsScreen teams, Pressing pressing, Manner manner) {
        this.templates = templates;
        this.teams = teams;
        this.pressing = pressing;
        this.manner = manner;
    }

    /** A card that is a message, which Teams shows to everybody in their own way. */
    Content message(Card card, Function<Card, List<Card>> seen) {
        return manner == Manner.TEAMS ? adaptive(teams.message(seen.apply(card))) : plain(card);
    }

    /** Cards that come together. */
    List<Content> together(List<Card> cards) {
        if (manner == Manner.TEAMS) {
            return teams.messages(cards).stream().map(this::adaptive).toList();
        }
        return cards.stream().map(this::plain).toList();
    }

    /** What a person said, which is no card on any platform. */
    Content plain(Card card) {
        HtmlRenderer renderer = HtmlRenderer.toPress(templates, this::buttons);
        return templates.of(
                "card",
                Map.of(
                        "title", card.title(),
                        "parts", renderer.all(card.parts()),
                        "buttons", renderer.row(card.buttons())));
    }

    private Content adaptive(String json) {
        return templates.of("playground/adaptive", Map.of("json", json));
    }

    private Content buttons(List<Button> buttons) {
        return templates.of("playground/buttons", pressing.of(buttons));
    }
}
