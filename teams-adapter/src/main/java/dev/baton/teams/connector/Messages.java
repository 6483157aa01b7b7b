package dev.baton.teams.connector;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import dev.baton.teams.adaptivecard.AdaptiveCard;
import java.util.List;

/** Cards as the activities that carry them. */
final class Messages {

    private Messages() {}

    /** A card alone: words beside it would become a message of their own, whose id nobody gets. */
    static Activity of(AdaptiveCard card) {
        Attachment attachment = new Attachment();
        attachment.setContentType(AdaptiveCard.CONTENT_TYPE);
        // a tree, as the SDK looks into maps and lists by reflection, which the JDK forbids since 16
        attachment.setContent(card.json());
        Activity activity = new Activity("message");
        activity.setSummary(card.summary());
        activity.setAttachments(List.of(attachment));
        return activity;
    }
}
