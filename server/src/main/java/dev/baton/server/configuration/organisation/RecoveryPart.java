package dev.baton.server.configuration.organisation;

import dev.baton.connectors.confluence.Confluence;
import dev.baton.connectors.defender.Defender;
import dev.baton.connectors.sharepoint.SharePoint;
import dev.baton.connectors.sharepoint.SiteFolder;
import dev.baton.handoff.organisation.Library;
import dev.baton.handoff.organisation.RecoveryPractice;
import dev.baton.handoff.recovery.template.Choice;
import dev.baton.handoff.recovery.template.Template;
import dev.baton.server.configuration.reading.Nearest;
import dev.baton.server.configuration.reading.Section;
import java.util.List;

/** Reads what an organisation chooses about its recovery handoffs, and which systems outside have a part in them. */
final class RecoveryPart {

    private static final String NONE = "none";
    private static final List<String> SYSTEMS = List.of(NONE, Defender.NAME);
    private static final List<String> LIBRARIES = List.of(NONE, Confluence.NAME, SharePoint.NAME);

    private final Section file;
    private final Section briefing;

    RecoveryPart(Section file, Section briefing) {
        this.file = file;
        this.briefing = briefing;
    }

    RecoveryPractice read() {
        Section ofPackage = file.section("recovery-package");
        Template template = new TemplatePart(ofPackage).read();
        boolean mayRecord = briefing.read("recording", RecoveryPart::mayRecord).orElse(true);
        if (!mayRecord && template.required().contains(Choice.RECORDING)) {
            ofPackage.problem(
                    "required",
                    "has '" + Choice.RECORDING.id()
                            + "', and 'briefing.recording' is disabled; change one of the two.");
        }
        return new RecoveryPractice(
                template,
                TrackerPart.record(file.section("incident-record")),
                file.section("monitoring")
                        .read("system", RecoveryPart::monitoring)
                        .orElse(""),
                library(file.section("documents")),
                mayRecord);
    }

    private static Library library(Section section) {
        String system = section.read("system", RecoveryPart::documents).orElse(NONE);
        if (system.equals(NONE)) {
            return Library.NONE;
        }
        boolean isFolder = system.equals(SharePoint.NAME);
        if (!section.has("space")) {
            section.problem(
                    "space",
                    isFolder
                            ? "is missing; write the folder of a site, such as example.sharepoint.com/sites/ir/Handoffs."
                            : "is missing; write the key of the space in Confluence, such as IR.");
        }
        return new Library(
                system,
                section.read("space", isFolder ? RecoveryPart::folder : RecoveryPart::space)
                        .orElse(""));
    }

    private static String documents(String words) {
        if (!LIBRARIES.contains(words)) {
            throw new IllegalArgumentException("'" + words + "' is no document system that Baton knows; write "
                    + String.join(" or ", LIBRARIES) + "." + Nearest.suggestion(words, LIBRARIES));
        }
        return words;
    }

    private static String space(String words) {
        if (!words.matches("~?[A-Za-z0-9._-]{1,255}")) {
            throw new IllegalArgumentException("'" + words + "' is no key of a space; write one such as IR.");
        }
        return words;
    }

    private static String folder(String words) {
        SiteFolder.parse(words);
        return words;
    }

    private static boolean mayRecord(String words) {
        return switch (words) {
            case "link" -> true;
            case "disabled" -> false;
            default ->
                throw new IllegalArgumentException(
                        "'" + words + "' is no way to record; write link or disabled. Baton never keeps the file.");
        };
    }

    private static String monitoring(String words) {
        if (!SYSTEMS.contains(words)) {
            throw new IllegalArgumentException("'" + words + "' is no monitoring system that Baton knows; write "
                    + String.join(" or ", SYSTEMS) + "." + Nearest.suggestion(words, SYSTEMS));
        }
        return words.equals(NONE) ? "" : words;
    }
}
