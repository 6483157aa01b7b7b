package dev.baton.connectors.safeguard;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.inventory.RowOrder;
import dev.baton.connectors.inventory.Wanted;
import dev.baton.connectors.inventory.Words;
import dev.baton.connectors.safeguard.tool.Said;
import dev.baton.handoff.Sha256;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Kind;
import dev.baton.handoff.scope.ScopeRow.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers rows of the scope from items of Safeguard's answers, which may say too little to be one. */
final class Rows {

    private static final Set<String> PRODUCTION = Set.of("production", "prod", "true");

    /** What an item is about. */
    private record Spot(Kind kind, String project, String name) {}

    private final Map<String, ScopeRow> rows = new TreeMap<>();
    private final Set<String> open = new TreeSet<>();

    /** Takes what a project's repository says of a wanted component. */
    void addProject(Said said, JsonNode item, Wanted one) {
        String project = said.text(item, "project");
        add(said, item, new Spot(Kind.REPOSITORY, project, project), one);
    }

    /** Takes what an asset says of a wanted component. */
    void addAsset(Said said, JsonNode item, Wanted one) {
        Kind kind = switch (said.text(item, "kind").toLowerCase(Locale.ROOT)) {
            case "service" -> Kind.SERVICE;
            case "repository", "repo" -> Kind.REPOSITORY;
            default -> Kind.ASSET;
        };
        add(said, item, new Spot(kind, said.text(item, "project"), said.text(item, "name")), one);
    }

    /** Something that could not be asked. */
    void leaveOpen(String sentence) {
        open.add(sentence);
    }

    /** By project; in a project services, repositories, assets; then by name. */
    List<ScopeRow> rows() {
        return RowOrder.sorted(rows.values());
    }

    /** One sentence for everything that is no row though it might be. */
    List<String> open() {
        return List.copyOf(open);
    }

    private void add(Said said, JsonNode item, Spot spot, Wanted one) {
        Component component = Component.of(said, item, one.coordinates().purl());
        Wanted.Verdict verdict = one.judge(component.purl(), component.version());
        if (verdict == Wanted.Verdict.NO) {
            return;
        } else if (spot.project().isEmpty() || spot.name().isEmpty()) {
            open.add("Safeguard's " + said.use().tool() + " names something affected without a "
                    + (spot.project().isEmpty() ? "project" : "name") + ": " + what(said, item, spot));
        } else if (verdict == Wanted.Verdict.WHICH_VERSION) {
            open.add("Safeguard: " + spot.name() + " contains " + component.purl()
                    + ", but it does not say in which version");
        } else {
            ScopeRow row = row(said, item, spot, component);
            rows.putIfAbsent(row.key() + "|" + row.finding().version(), row);
        }
    }

    private static ScopeRow row(Said said, JsonNode item, Spot spot, Component component) {
        String id = said.text(item, "id");
        Source source = new Source(
                id.isEmpty() ? spot.name() : id, Sha256.of(item.toString().getBytes(StandardCharsets.UTF_8)));
        boolean isProduction = spot.kind() != Kind.REPOSITORY
                && PRODUCTION.contains(said.text(item, "environment").toLowerCase(Locale.ROOT));
        return new ScopeRow(
                spot.kind(),
                spot.project(),
                spot.name(),
                component.in(spot.project()),
                Words.link(said.text(item, "link")),
                isProduction,
                source);
    }

    private static String what(Said said, JsonNode item, Spot spot) {
        String words = String.join(" ", said.text(item, "id"), spot.project(), spot.name())
                .strip();
        return words.isEmpty() ? "it says nothing of it" : words;
    }
}
