package dev.baton.slack.blockkit;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import dev.baton.view.Button;
import dev.baton.view.Part;
import dev.baton.view.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Draws each kind of part as blocks; rich_text wherever words come from people or tools. */
final class BlockKit implements Renderer<List<LayoutBlock>> {

    private static final int BAR = 12;

    private final Mentions mentions;
    private final Budget budget;
    private final RichText text;

    BlockKit(Mentions mentions, Budget budget) {
        this.mentions = mentions;
        this.budget = budget;
        this.text = new RichText(mentions, budget);
    }

    @Override
    public List<LayoutBlock> words(Part.Words words) {
        return List.of(RichText.section(text.elements(words.text())));
    }

    @Override
    public List<LayoutBlock> note(Part.Note note) {
        return List.of(new Notes(mentions, budget).block(note.text()));
    }

    @Override
    public List<LayoutBlock> quote(Part.Quote quote) {
        BlockElement quoted = RichTextQuoteElement.builder()
                .elements(RichText.orDash(text.elements(quote.text())))
                .build();
        return List.of(RichText.block(List.of(quoted)));
    }

    @Override
    public List<LayoutBlock> facts(Part.Facts facts) {
        List<RichTextElement> lines = new ArrayList<>();
        for (Part.Fact fact : facts.facts()) {
            lines.add(text.bold((lines.isEmpty() ? "" : "\n") + fact.name() + ":"));
            lines.add(text.plain(" "));
            lines.addAll(text.elements(fact.value()));
        }
        return List.of(RichText.section(lines));
    }

    @Override
    public List<LayoutBlock> table(Part.Table table) {
        return List.of(new Tables(text).block(table));
    }

    @Override
    public List<LayoutBlock> progress(Part.Progress progress) {
        int total = Math.max(progress.total(), 1);
        int full = Math.min(BAR, Math.max(0, progress.done() * BAR / total));
        String bar = "▰".repeat(full) + "▱".repeat(BAR - full);
        String count = "  " + progress.done() + " of " + progress.total() + "  ";
        return List.of(RichText.section(List.of(text.plain(bar + count), text.bold(progress.label() + " "))));
    }

    @Override
    public List<LayoutBlock> heading(Part.Heading heading) {
        return List.of(RichText.section(List.of(text.bold(heading.words() + " "))));
    }

    @Override
    public List<LayoutBlock> divider(Part.Divider divider) {
        return List.of(DividerBlock.builder().build());
    }

    @Override
    public List<LayoutBlock> buttons(Part.Buttons row) {
        return actions(row.buttons());
    }

    /** One row of buttons; the value of each is its action, which comes back when it is pressed. */
    static List<LayoutBlock> actions(List<Button> buttons) {
        if (buttons.isEmpty()) {
            return List.of();
        }
        List<BlockElement> row = IntStream.range(0, Math.min(buttons.size(), SlackLimits.ACTIONS))
                .<BlockElement>mapToObj(i -> button(buttons.get(i), i))
                .toList();
        return List.of(ActionsBlock.builder().elements(row).build());
    }

    private static ButtonElement button(Button button, int index) {
        ButtonElement.ButtonElementBuilder drawn = ButtonElement.builder()
                .text(Plain.line(button.label(), SlackLimits.BUTTON_LABEL))
                .actionId("press-" + index)
                .value(button.action());
        return switch (button.weight()) {
            case PRIMARY -> drawn.style("primary").build();
            case DANGER -> drawn.style("danger").build();
            case PLAIN -> drawn.build();
        };
    }
}
