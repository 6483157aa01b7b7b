package dev.baton.connectors.sbom;

import dev.baton.connectors.inventory.Wanted;
import dev.baton.connectors.sbom.bill.Bill;
import dev.baton.connectors.sbom.bill.Part;
import dev.baton.connectors.sbom.bill.Part.Kind;
import dev.baton.handoff.scope.ScopeRow.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Looks at deployed assets for what one project has on them. Several projects may share an asset: while this one is
 * there, what another's application brings is not its own. Once it is not, everything there counts, since it may be the
 * same under another name.
 */
final class AssetLook {

    private final Map<String, List<Bill>> builds;
    private final String project;
    private final List<Wanted> wanted;

    AssetLook(Map<String, List<Bill>> builds, String project, List<Wanted> wanted) {
        this.builds = builds;
        this.project = project;
        this.wanted = wanted;
    }

    /** Whether the project has anything on an asset. */
    boolean isOurs(Deployed deployed) {
        return deployed.carried().stream().anyMatch(part -> isOurs(deployed, part));
    }

    /** What is affected on an asset, and what the folder leaves open about it. */
    Sighting at(Deployed deployed) {
        boolean isOurs = isOurs(deployed);
        List<Part> looked = deployed.carried().stream()
                .filter(part -> !isOurs || isOurs(deployed, part) || deployed.isNobodys(part))
                .toList();
        List<Finding> affected = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Matches listed = Matches.in(deployed.bill(), wanted);
        looked.forEach(part -> listed.finding(deployed.asset(), part).ifPresent(affected::add));
        listed.versionless().stream()
                .filter(looked::contains)
                .forEach(part -> open.add(listed.undecided(part, Matches.VERSION)));
        listed.nowhere().forEach(part -> open.add(listed.undecided(part, Matches.WHERE)));
        looked.stream().flatMap(this::buildsOf).forEach(build -> addBuild(build, affected, open));
        open.addAll(undescribed(deployed, looked));
        return new Sighting(deployed.bill(), affected, open);
    }

    /** What an asset on which the project has nothing leaves open: it could be the same under another name. */
    Sighting withoutUs(Deployed deployed) {
        return new Sighting(deployed.bill(), List.of(), undescribed(deployed, deployed.carried()));
    }

    private void addBuild(Bill build, List<Finding> affected, List<String> open) {
        Matches built = Matches.in(build, wanted);
        affected.addAll(built.findings());
        built.versionless().forEach(part -> open.add(built.undecided(part, Matches.VERSION)));
    }

    /** What runs there without anything that says what is in it. */
    private List<String> undescribed(Deployed deployed, List<Part> looked) {
        List<Part> applications =
                looked.stream().filter(part -> part.kind() == Kind.APPLICATION).toList();
        List<Part> running = applications.isEmpty() ? List.of(deployed.asset()) : applications;
        return isBuilt(deployed.asset())
                ? List.of()
                : running.stream()
                        .filter(part -> !isBuilt(part) && !isListed(deployed, part))
                        .map(part -> deployed.bill().source().record() + ": no SBOM says what is in "
                                + part.identity().label() + " on " + deployed.name())
                        .toList();
    }

    /** Whether there is an SBOM of this version; one that is not named could be any. */
    private boolean isBuilt(Part part) {
        return !part.identity().version().isEmpty() && buildsOf(part).findAny().isPresent();
    }

    /** Whether the environment says what is in it: libraries of its own, or on the asset others of the wanted kinds. */
    private boolean isListed(Deployed deployed, Part part) {
        List<Part> libraries = deployed.carried().stream()
                .filter(other -> other.kind() == Kind.OTHER)
                .toList();
        boolean hasOwn = libraries.stream()
                .anyMatch(library -> !deployed.isNobodys(library)
                        && deployed.ownerOf(library).equals(part.identity().project()));
        return hasOwn
                || wanted.stream()
                        .allMatch(one -> libraries.stream()
                                .anyMatch(library -> deployed.isNobodys(library)
                                        && library.identity().type().equals(one.type())));
    }

    private boolean isOurs(Deployed deployed, Part part) {
        return deployed.ownerOf(part).equals(project)
                || (part.kind() == Kind.APPLICATION && part.identity().project().equals(project))
                || buildsOf(part)
                        .anyMatch(build -> build.subject().identity().project().equals(project));
    }

    private Stream<Bill> buildsOf(Part part) {
        return builds.getOrDefault(Estate.key(part.identity()), List.of()).stream();
    }
}
