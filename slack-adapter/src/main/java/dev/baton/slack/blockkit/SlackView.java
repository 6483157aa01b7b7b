package dev.baton.slack.blockkit;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.baton.view.Card;
import dev.baton.view.Form;
import dev.baton.view.Literal;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;

/** Draws forms, cards and sentences as modals, and a person's own page as the home tab. */
public final class SlackView {

    /** The callback id of every modal that is a form. */
    public static final String FORM = "form";

    private SlackView() {}

    /** A form as a modal; the metadata comes back with the answers. */
    public static View form(Form<?> form, String metadata, Mentions mentions) {
        BlockKit kit = new BlockKit(mentions, Budget.view());
        List<LayoutBlock> blocks = new ArrayList<>();
        form.intro().forEach(part -> blocks.addAll(part.drawnBy(kit)));
        int room = SlackLimits.VIEW_BLOCKS - form.fields().size();
        List<LayoutBlock> drawn = new ArrayList<>(blocks.subList(0, Math.min(room, blocks.size())));
        form.fields().forEach(field -> drawn.add(Inputs.block(field, form.filled(), mentions)));
        return modal(form.title(), drawn)
                .callbackId(FORM)
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(orElse(form.submit(), "Save"))
                        .build())
                .close(close("Cancel"))
                .privateMetadata(metadata)
                .build();
    }

    /** A sentence as a modal with nothing to send. */
    public static View sentence(Text sentence, Mentions mentions) {
        return cards(List.of(new Card("", List.of(new Part.Words(sentence)), List.of())), mentions);
    }

    /** Cards as a modal with nothing to send. */
    public static View cards(List<Card> cards, Mentions mentions) {
        BlockKit kit = new BlockKit(mentions, Budget.view());
        return modal("Baton", SlackMessage.Cards.blocks(cards, kit, SlackLimits.VIEW_BLOCKS))
                .close(close("Close"))
                .build();
    }

    /** Cards as a person's own page; the metadata comes back with what they press there. */
    public static View home(List<Card> cards, String metadata, Mentions mentions) {
        BlockKit kit = new BlockKit(mentions, Budget.view());
        return View.builder()
                .type("home")
                .blocks(SlackMessage.Cards.blocks(cards, kit, SlackLimits.VIEW_BLOCKS))
                .privateMetadata(metadata)
                .build();
    }

    private static View.ViewBuilder modal(String title, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(orElse(title, "Baton"))
                        .build())
                .blocks(blocks.isEmpty() ? List.of(RichText.section(List.of())) : blocks);
    }

    private static String orElse(String said, String otherwise) {
        String line = Literal.line(said.strip(), SlackLimits.MODAL_TITLE);
        return line.isBlank() ? otherwise : line;
    }

    private static ViewClose close(String label) {
        return ViewClose.builder().type("plain_text").text(label).build();
    }
}
