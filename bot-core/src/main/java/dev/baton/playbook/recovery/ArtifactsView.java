package dev.baton.playbook.recovery;

import static dev.baton.view.Text.text;

import dev.baton.handoff.recovery.artifact.Artifact;
import dev.baton.handoff.recovery.artifact.Artifacts;
import dev.baton.handoff.recovery.document.RecoveryPackage;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What belongs to the package and stays where it is kept, as people read it; retained evidence is no link (A9-10). */
final class ArtifactsView {

    private final RecoveryPackage all;
    private final Artifacts artifacts;
    private final boolean isWhole;

    ArtifactsView(RecoveryPackage all, boolean isWhole) {
        this.all = all;
        this.artifacts = all.artifacts();
        this.isWhole = isWhole;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(text("Handoff document: this package, version " + all.version() + ", SHA-256 ")
                .andCode(all.sha256())
                .and(".")));
        parts.addAll(
                table(List.of("Document", "SHA-256"), artifacts.decks().stream().map(ArtifactsView::linked)));
        parts.addAll(table(
                List.of("System", "Validation report", "SHA-256"),
                artifacts.reports().stream()
                        .map(report -> Stream.concat(
                                        Stream.of(text(report.system())), linked(report.artifact()).stream())
                                .toList())));
        artifacts
                .unreported()
                .forEach((system, why) ->
                        parts.add(new Part.Words(text("No validation report for " + system + ": " + why))));
        parts.addAll(table(
                List.of("Retained", "Where", "SHA-256"),
                artifacts.retained().stream()
                        .map(each -> List.of(
                                text(each.what()),
                                Text.empty().andCode(each.where()),
                                Text.empty().andCode(each.sha256())))));
        return parts;
    }

    private static List<Text> linked(Artifact artifact) {
        return List.of(
                Text.empty().andLink(artifact.title(), URI.create(artifact.link())),
                Text.empty().andCode(artifact.sha256()));
    }

    private List<Part> table(List<String> columns, Stream<List<Text>> rows) {
        List<List<Text>> all = rows.toList();
        if (all.isEmpty()) {
            return List.of();
        }
        return isWhole ? Part.Table.allOf(columns, all) : List.of(Part.Table.firstOf(columns, all));
    }
}
