package dev.baton.connectors.dependencytrack;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.baton.connectors.inventory.Words;
import dev.baton.handoff.Severity;
import dev.baton.handoff.Sha256;
import dev.baton.handoff.scope.ScopeRow.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A component of a project: its package URL without version, empty if it has none, its version, and its own record. */
record Component(String purl, String version, Set<Severity> ratings, String project, String sha256) {

    static Component of(JsonNode body) {
        JsonNode metrics = body.path("metrics");
        Set<Severity> ratings = Arrays.stream(Severity.values())
                .filter(severity ->
                        metrics.path(severity.name().toLowerCase(Locale.ROOT)).asInt() > 0)
                .collect(Collectors.toUnmodifiableSet());
        String project = body.path("project").path("uuid").asText();
        String sha256 = Sha256.of(body.toString().getBytes(StandardCharsets.UTF_8));
        String stated =
                body.path("version").isTextual() ? Words.of(body.path("version").asText()) : "";
        try {
            PackageURL purl = new PackageURL(body.path("purl").asText());
            String coordinate = new PackageURL(purl.getType(), purl.getNamespace(), purl.getName(), null, null, null)
                    .canonicalize();
            String version = purl.getVersion() == null ? stated : Words.of(purl.getVersion());
            return new Component(coordinate, version, ratings, project, sha256);
        } catch (MalformedPackageURLException unnamed) {
            return new Component("", stated, ratings, project, sha256);
        }
    }

    /** It as a finding; how it gets in is not asked, so the path has both ends and nothing between. */
    Finding in(Project project) {
        return new Finding(purl, version, List.of(project.label(), purl + "@" + version), ratings);
    }
}
