package dev.baton.slack.blockkit;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/** Draws the title of a card. */
final class Headers {

    private Headers() {}

    /** A header, or nothing where there is no title. */
    static List<LayoutBlock> title(String title) {
        return title.isBlank()
                ? List.of()
                : List.of(HeaderBlock.builder()
                        .text(Plain.line(title, SlackLimits.HEADER))
                        .build());
    }
}
