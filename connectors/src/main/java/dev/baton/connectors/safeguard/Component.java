package dev.baton.connectors.safeguard;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.baton.connectors.inventory.Words;
import dev.baton.connectors.safeguard.tool.Said;
import dev.baton.handoff.Severity;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.ScopeRow.Finding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A component that an item of an answer names: its package URL without version, empty if it has none, and its version. */
record Component(String purl, String version, List<String> path, Set<Severity> ratings) {

    /** What an item names, or this package URL where it names none. */
    static Component of(Said said, JsonNode item, String otherwise) {
        String named = said.text(item, "component");
        String version = said.text(item, "version");
        List<String> path = said.list(item, "path");
        Set<Severity> ratings = ratings(said.text(item, "severity"));
        try {
            PackageURL purl = new PackageURL(named.isEmpty() ? otherwise : named);
            String within = purl.getVersion() == null ? "" : Words.of(purl.getVersion());
            String coordinate = new PackageURL(purl.getType(), purl.getNamespace(), purl.getName(), null, null, null)
                    .canonicalize();
            return new Component(coordinate, version.isEmpty() ? within : version, path, ratings);
        } catch (MalformedPackageURLException unnamed) {
            return new Component("", version, path, ratings);
        }
    }

    /** What can be said about a component that is asked for. */
    static Map<String, String> words(ComponentCoordinates wanted) {
        Map<String, String> words = new HashMap<>(words(wanted.purl()));
        words.put("versions", wanted.versions().toString());
        return words;
    }

    /** What can be said about a package URL without version. */
    static Map<String, String> words(String purl) {
        String within = purl.substring(purl.indexOf(':') + 1);
        String type = within.substring(0, within.indexOf('/'));
        String path = within.substring(within.indexOf('/') + 1);
        int slash = path.lastIndexOf('/');
        return Map.of(
                "purl",
                purl,
                "type",
                type,
                "namespace",
                slash < 0 ? "" : path.substring(0, slash),
                "name",
                path.substring(slash + 1));
    }

    /** It as a finding in a project or on an asset. */
    Finding in(String place) {
        List<String> way = path.isEmpty() ? List.of(place, purl + "@" + version) : path;
        return new Finding(purl, version, way, ratings);
    }

    private static Set<Severity> ratings(String words) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equalsIgnoreCase(words))
                .collect(Collectors.toUnmodifiableSet());
    }
}
