package dev.baton.playbook;

import static dev.baton.view.Text.text;

import dev.baton.handoff.document.Suggestion;
import dev.baton.handoff.document.Suggestions;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.view.Part;
import dev.baton.view.Part.Table;
import dev.baton.view.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a tool suggests beside the plan, always with who suggests it and where its output is (A2-14). */
final class SuggestionView {

    private static final int HASH = 12;

    private final Suggestions suggestions;
    private final ZoneId zone;
    private final boolean isWhole;
    private final boolean isPrepared;

    SuggestionView(Setting setting, boolean isWhole) {
        this.suggestions = setting.handoff().document().suggestions();
        this.zone = setting.handoff().participants().commander().zone();
        this.isWhole = isWhole;
        this.isPrepared = setting.handoff().phase().isBeforeAcceptance();
    }

    /** For these projects: the tool's words and their source, or while it is prepared why there are none; nothing where no tool was asked. */
    List<Part> of(List<ScopedProject> projects) {
        List<Suggestion> usable = projects.stream()
                .flatMap(project -> suggestions.about(project).stream())
                .filter(suggestion -> !suggestion.isEmpty())
                .toList();
        List<Part> parts = new ArrayList<>();
        if (!usable.isEmpty()) {
            List<String> columns = List.of("Project", "Suggested", "Fixed in", "By");
            List<List<Text>> rows = usable.stream().map(this::row).toList();
            parts.add(
                    new Part.Note(text("Suggested by a tool, and no part of the plan unless security takes it over:")));
            parts.addAll(isWhole ? Table.allOf(columns, rows) : List.of(Table.firstOf(columns, rows)));
        }
        if (isPrepared && !suggestions.trouble().isEmpty()) {
            parts.add(new Part.Note(text("No more suggestions: " + suggestions.trouble())));
        }
        return parts;
    }

    private List<Text> row(Suggestion suggestion) {
        String fixed = suggestion.fixed().stream()
                .map(version -> version.purl().substring(version.purl().lastIndexOf('/') + 1) + " " + version.version())
                .collect(Collectors.joining(", "));
        String hash = suggestion.rawSha256();
        return List.of(
                text(suggestion.project()),
                text(suggestion.fix()),
                text(fixed.isEmpty() ? "not said" : fixed),
                text(suggestion.query().inventory() + " at ")
                        .andWhen(suggestion.query().retrievedAt(), zone)
                        .and(", output SHA-256 ")
                        .andCode(hash.substring(0, Math.min(HASH, hash.length()))));
    }
}
