package dev.baton.server.configuration.organisation;

import dev.baton.handoff.invitation.Manner;
import dev.baton.handoff.organisation.BriefingSettings;
import dev.baton.handoff.organisation.CheckDay;
import dev.baton.handoff.organisation.Practice;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.server.configuration.reading.Section;
import dev.baton.server.configuration.reading.Values;
import java.time.Duration;

/** Reads how briefings are planned and the few other things that an organisation may choose. */
final class PracticePart {

    private PracticePart() {}

    static Practice read(Section organisation, Section briefing, RecoveryPractice recovery) {
        Duration freshness = organisation
                .read("scope-freshness-hours", Values.number(1, 24 * 14))
                .map(Duration::ofHours)
                .orElse(Practice.USUAL.scopeFreshness());
        String label = organisation.read("label", PracticePart::label).orElse(Practice.USUAL.ticketLabel());
        CheckDay checkDay =
                organisation.read("check-day", PracticePart::checkDay).orElse(Practice.USUAL.checkDay());
        int years = organisation.read("retention-years", Values.number(1, 100)).orElse(Practice.USUAL.retentionYears());
        return new Practice(briefing(briefing), checkDay, freshness, label, recovery, years);
    }

    private static BriefingSettings briefing(Section section) {
        return new BriefingSettings(
                section.read("length-minutes", Values.number(5, 240))
                        .map(Duration::ofMinutes)
                        .orElse(BriefingSettings.USUAL.length()),
                section.read("proposed-start", Values::time).orElse(BriefingSettings.USUAL.proposedStart()),
                section.read("reschedules-before-escalation", Values.number(1, 20))
                        .orElse(BriefingSettings.USUAL.reschedulesBeforeEscalation()),
                section.read("invitations", PracticePart::manner).orElse(Manner.LINK));
    }

    private static Manner manner(String words) {
        return switch (words) {
            case "link" -> Manner.LINK;
            case "chat" -> Manner.CHAT;
            case "mail" -> Manner.MAIL;
            default ->
                throw new IllegalArgumentException("'" + words + "' is no way to invite; write link, chat or mail.");
        };
    }

    private static CheckDay checkDay(String words) {
        return switch (words) {
            case "business" -> CheckDay.NEXT_BUSINESS_DAY;
            case "calendar" -> CheckDay.NEXT_CALENDAR_DAY;
            default ->
                throw new IllegalArgumentException("'" + words + "' is no kind of day; write business or calendar.");
        };
    }

    private static String label(String words) {
        if (!words.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            throw new IllegalArgumentException(
                    "'" + words + "' is no label; write one word such as incident-remediation.");
        }
        return words;
    }
}
