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
                    blocks.addAll(kit.note(new Part.Note(Text.text("and " + (cards.size() - i) + " more"))));
                    return blocks;
                }
                if (i > 0) {
                    blocks.add(DividerBlock.builder().build());
                }
                blocks.addAll(next);
            }
            return blocks.size() > most ? blocks.subList(0, most) : blocks;
        }

        private static List<LayoutBlock> blocks(Card card, BlockKit kit) {
            List<LayoutBlock> blocks = new ArrayList<>(Headers.title(card.title()));
            card.parts().forEach(part -> blocks.addAll(part.drawnBy(kit)));
            blocks.addAll(BlockKit.actions(card.buttons()));
            return blocks.isEmpty() ? List.of(RichText.section(List.of())) : blocks;
        }
    }
}
