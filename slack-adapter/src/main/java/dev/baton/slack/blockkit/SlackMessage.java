package dev.baton.slack.blockkit;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.baton.view.Card;
import dev.baton.view.Literal;
import dev.baton.view.Part;
import dev.baton.view.Spoken;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message ready to send: its blocks, and the line that stands for them in notifications. */
public record SlackMessage(String fallback, List<LayoutBlock> blocks) {

    public SlackMessage {
        blocks = List.copyOf(blocks);
    }

    /** A card as a message. */
    public static SlackMessage of(Card card, Mentions mentions) {
        return of(List.of(card), mentions);
    }

    /** Several cards as one message; those beyond Slack's limit of blocks are counted, not shown. */
    public static SlackMessage of(List<Card> cards, Mentions mentions) {
        BlockKit kit = new BlockKit(mentions, Budget.message(cards));
        List<LayoutBlock> blocks = Cards.blocks(cards, kit, SlackLimits.MESSAGE_BLOCKS);
        return new SlackMessage(fallback(cards), blocks);
    }

    /** Several cards as messages to be sent one after the other; of very many, those beyond the last are counted, not shown. */
    public static List<SlackMessage> inTurn(List<Card> cards, Mentions mentions) {
        List<SlackMessage> messages = new ArrayList<>();
        List<Card> left = cards;
        do {
            int fitting = fitting(left, mentions);
            List<Card> shown = left.subList(0, fitting);
            left = left.subList(fitting, left.size());
            int uncounted = messages.size() + 1 < SlackLimits.RESPONSES ? 0 : left.size();
            messages.add(of(shown, uncounted, mentions));
        } while (!left.isEmpty() && messages.size() < SlackLimits.RESPONSES);
        return messages;
    }

    private static SlackMessage of(List<Card> cards, int beyond, Mentions mentions) {
        SlackMessage message = of(cards, mentions);
        if (beyond == 0) {
            return message;
        }
        List<LayoutBlock> blocks = new ArrayList<>(message.blocks());
        blocks.addAll(new BlockKit(mentions, Budget.view()).note(Cards.more(beyond)));
        return new SlackMessage(message.fallback(), blocks);
    }

    /** How many of these one message can show whole, and one block besides; the first in any case. */
    private static int fitting(List<Card> cards, Mentions mentions) {
        int fitting = Math.min(1, cards.size());
        while (fitting < cards.size() && isWhole(cards.subList(0, fitting + 1), mentions)) {
            fitting++;
        }
        return fitting;
    }

    private static boolean isWhole(List<Card> cards, Mentions mentions) {
        Budget budget = Budget.message(cards);
        int blocks = Cards.blocks(cards, new BlockKit(mentions, budget), Integer.MAX_VALUE)
                .size();
        return blocks < SlackLimits.MESSAGE_BLOCKS && !budget.isOverdrawn();
    }

    /** A sentence of ours for one person. */
    public static SlackMessage sentence(Text sentence, Mentions mentions) {
        return of(new Card("", List.of(new Part.Words(sentence)), List.of()), mentions);
    }

    private static String fallback(List<Card> cards) {
        return cards.stream()
                .map(SlackMessage::fallback)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("Baton");
    }

    private static Optional<String> fallback(Card card) {
        List<String> said = new ArrayList<>();
        said.add(card.title());
        card.parts().stream()
                .filter(Part.Words.class::isInstance)
                .map(part -> Spoken.words(((Part.Words) part).text()))
                .findFirst()
                .ifPresent(said::add);
        said.removeIf(String::isBlank);
        String words = Literal.line(String.join(": ", said), SlackLimits.FALLBACK);
        return words.isBlank() ? Optional.empty() : Optional.of(Markup.of(words));
    }

    /** Cards one under the other. */
    static final class Cards {

        private Cards() {}

        static List<LayoutBlock> blocks(List<Card> cards, BlockKit kit, int most) {
            List<LayoutBlock> blocks = new ArrayList<>();
            for (int i = 0; i < cards.size(); i++) {
                List<LayoutBlock> next = blocks(cards.get(i), kit);
                int spare = i + 1 < cards.size() ? 1 : 0;
                if (blocks.size() + 1 + next.size() + spare > most && i > 0) {
                    blocks.addAll(kit.note(more(cards.size() - i)));
                    return blocks;
                }
                if (i > 0) {
                    blocks.add(DividerBlock.builder().build());
                }
                blocks.addAll(next);
            }
            return blocks.size() > most ? blocks.subList(0, most) : blocks;
        }

        static Part.Note more(int cards) {
            return new Part.Note(Text.text("and " + cards + " more"));
        }

        private static List<LayoutBlock> blocks(Card card, BlockKit kit) {
            List<LayoutBlock> blocks = new ArrayList<>(Headers.title(card.title()));
            card.parts().forEach(part -> blocks.addAll(part.drawnBy(kit)));
            blocks.addAll(BlockKit.actions(card.buttons()));
            return blocks.isEmpty() ? List.of(RichText.section(List.of())) : blocks;
        }
    }
}
