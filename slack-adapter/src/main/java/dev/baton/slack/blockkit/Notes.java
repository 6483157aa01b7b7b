package dev.baton.slack.blockkit;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import dev.baton.view.Literal;
import dev.baton.view.Span;
import dev.baton.view.Spoken;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws small remarks as context blocks: words as plain_text, and markup only for what Slack itself must write out
 * (a person, a moment, an address), so that no word from outside is ever parsed.
 */
final class Notes {

    private final Mentions mentions;
    private final Budget budget;
    private final List<ContextBlockElement> elements = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();

    Notes(Mentions mentions, Budget budget) {
        this.mentions = mentions;
        this.budget = budget;
    }

    /** The remark; one with more pieces than a context block holds is written out as words. */
    LayoutBlock block(Text text) {
        text.spans().forEach(this::add);
        flush();
        if (elements.size() > SlackLimits.CONTEXT_ELEMENTS) {
            elements.clear();
            pending.append(Spoken.words(text));
            flush();
        }
        if (elements.isEmpty()) {
            elements.add(Plain.text(""));
        }
        return ContextBlock.builder().elements(List.copyOf(elements)).build();
    }

    private void add(Span span) {
        if (span instanceof Span.Mention mention
                && mentions.userId(mention.key()).isPresent()) {
            mark("<@" + mentions.userId(mention.key()).orElseThrow() + ">");
        } else if (span instanceof Span.When when && when.at().getEpochSecond() >= 0) {
            mark("<!date^" + when.at().getEpochSecond() + "^" + RichText.DATE_FORMAT + "|" + Spoken.words(when) + ">");
        } else if (span instanceof Span.Link link && Spoken.isWebAddress(link.target())) {
            pending.append(link.words()).append(' ');
            mark("<" + link.target().toASCIIString().replace("&", "&amp;").replace("|", "%7C") + "|open>");
        } else {
            pending.append(Spoken.words(span));
        }
    }

    private void mark(String markup) {
        flush();
        budget.takeMark();
        elements.add(MarkdownTextObject.builder().text(markup).verbatim(true).build());
    }

    private void flush() {
        String words = Literal.line(pending.toString().strip(), SlackLimits.PLAIN_TEXT);
        pending.setLength(0);
        String fitting = budget.take(words);
        if (!fitting.isEmpty()) {
            elements.add(Plain.text(fitting));
        }
    }
}
