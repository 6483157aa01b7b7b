package dev.baton.slack.blockkit;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import dev.baton.view.Literal;
import dev.baton.view.Span;
import dev.baton.view.Spoken;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws marked text as rich_text elements, whose words Slack shows as they are, without parsing anything. */
final class RichText {

    /** How Slack writes a moment out in the reader's own zone. */
    static final String DATE_FORMAT = "{date_short_pretty} at {time}";

    private final Mentions mentions;
    private final Budget budget;

    RichText(Mentions mentions, Budget budget) {
        this.mentions = mentions;
        this.budget = budget;
    }

    /** One element for each span. */
    List<RichTextElement> elements(Text text) {
        List<RichTextElement> elements = new ArrayList<>();
        text.spans().forEach(span -> elements.add(element(span)));
        return elements;
    }

    /** A block of one section with these elements; Slack refuses an empty one, so nothing is said as a dash. */
    static LayoutBlock section(List<RichTextElement> elements) {
        return block(List.of(sectionElement(elements)));
    }

    static RichTextSectionElement sectionElement(List<RichTextElement> elements) {
        return RichTextSectionElement.builder().elements(orDash(elements)).build();
    }

    static LayoutBlock block(List<BlockElement> elements) {
        return RichTextBlock.builder().elements(elements).build();
    }

    static List<RichTextElement> orDash(List<RichTextElement> elements) {
        List<RichTextElement> saying =
                elements.stream().filter(RichText::saysSomething).toList();
        return saying.isEmpty()
                ? List.of(RichTextSectionElement.Text.builder().text("–").build())
                : saying;
    }

    static boolean saysSomething(RichTextElement element) {
        return !(element instanceof RichTextSectionElement.Text words)
                || !words.getText().isEmpty();
    }

    RichTextElement plain(String words) {
        return styled(words, null);
    }

    RichTextElement bold(String words) {
        return styled(words, TextStyle.builder().bold(true).build());
    }

    private RichTextElement element(Span span) {
        if (span instanceof Span.Emphasis strong) {
            return bold(strong.words());
        } else if (span instanceof Span.Code code) {
            return styled(code.words(), TextStyle.builder().code(true).build());
        } else if (span instanceof Span.Link link) {
            return link(link);
        } else if (span instanceof Span.Mention mention) {
            return mention(mention);
        } else if (span instanceof Span.When when) {
            return date(when);
        }
        return plain(Spoken.words(span));
    }

    private RichTextElement styled(String words, @Nullable TextStyle style) {
        return RichTextSectionElement.Text.builder()
                .text(budget.take(Literal.words(words)))
                .style(style)
                .build();
    }

    private RichTextElement link(Span.Link link) {
        if (!Spoken.isWebAddress(link.target())) {
            return plain(Spoken.words(link));
        }
        return RichTextSectionElement.Link.builder()
                .url(link.target().toString())
                .text(budget.take(
                        Literal.line(link.words().isBlank() ? link.target().toString() : link.words(), 300)))
                .build();
    }

    private RichTextElement mention(Span.Mention mention) {
        budget.takeMark();
        return mentions.userId(mention.key())
                .<RichTextElement>map(
                        id -> RichTextSectionElement.User.builder().userId(id).build())
                .orElseGet(() -> plain(mention.name()));
    }

    private RichTextElement date(Span.When when) {
        long second = when.at().getEpochSecond();
        if (second < 0 || second > Integer.MAX_VALUE) {
            return plain(Spoken.words(when));
        }
        budget.takeMark();
        return RichTextSectionElement.Date.builder()
                .timestamp((int) second)
                .format(DATE_FORMAT)
                .fallback(Spoken.words(when))
                .build();
    }
}
