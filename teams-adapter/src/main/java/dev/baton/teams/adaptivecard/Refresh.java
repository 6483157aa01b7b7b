package dev.baton.teams.adaptivecard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.view.Card;
import dev.baton.view.Personal;
import java.util.List;
import java.util.Optional;

/**
 * Lets Teams ask for the card as one person sees it: by itself for those who see more of it, sixty at most; whoever else
 * wants to may ask from the card's menu.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards#user-ids-in-refresh">User IDs in refresh</a>
 */
final class Refresh {

    private static final int MOST = 60;

    private Refresh() {}

    /** The refresh of a message with these cards; none where everybody sees the same. */
    static Optional<ObjectNode> of(List<Card> cards) {
        return cards.stream()
                .map(Card::personal)
                .filter(Personal::isForSomebody)
                .findFirst()
                .map(Refresh::drawn);
    }

    private static ObjectNode drawn(Personal personal) {
        ObjectNode refresh = Element.JSON.objectNode();
        refresh.set(
                "action",
                Element.of("Action.Execute")
                        .put("title", "Refresh")
                        .put("verb", Sent.LOOK)
                        .set("data", Sent.data(personal.action())));
        ArrayNode users = refresh.putArray("userIds");
        personal.people().stream()
                .map(PersonId::parse)
                .filter(id -> id.platform() == Platform.TEAMS)
                .limit(MOST)
                .forEach(id -> users.add(user(id.user())));
        return refresh;
    }

    /**
     * An account as a refresh names it.
     *
     * @see <a href="https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/universal-actions-for-search-based-message-extensions">«either
     *     in 29:&lt;ID&gt; or 8:orgid:&lt;AAD ID&gt; format»</a>
     */
    private static String user(String account) {
        return account.startsWith("29:") ? account : "8:orgid:" + account;
    }
}
