package dev.baton.connectors.sbom.bill;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.baton.connectors.inventory.Words;
import dev.baton.connectors.sbom.bill.Bill.Offering;
import dev.baton.connectors.sbom.bill.Bill.Use;
import dev.baton.connectors.sbom.bill.Part.Identity;
import dev.baton.connectors.sbom.bill.Part.Kind;
import dev.baton.connectors.sbom.bill.Part.Links;
import dev.baton.handoff.Severity;
import dev.baton.handoff.scope.ScopeRow.Source;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.ExternalReference;
import org.cyclonedx.model.LifecycleChoice;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.Property;
import org.cyclonedx.model.Service;
import org.cyclonedx.model.vulnerability.Vulnerability;
import org.jspecify.annotations.Nullable;

/** Turns CycloneDX's model, where anything may be missing, into what the inventory asks about. */
final class Translation {

    private static final String ENVIRONMENT = "baton:environment";
    private static final int LONGEST_PACKAGE_URL = 300;

    private final Ways ways = new Ways();
    private final Parts parts = new Parts();
    private final Map<String, Set<Severity>> ratings = new HashMap<>();

    private Translation() {}

    /** The bill that a CycloneDX document with a named subject, in a file last changed then, holds. */
    static Bill of(Source source, Instant changed, Bom bom) {
        return new Translation().bill(source, changed, bom);
    }

    private Bill bill(Source source, Instant changed, Bom bom) {
        each(bom.getVulnerabilities()).forEach(this::rate);
        Metadata metadata = bom.getMetadata();
        Part subject = add(metadata.getComponent());
        each(bom.getComponents()).forEach(this::add);
        each(bom.getDependencies()).forEach(this::connect);
        boolean operations = metadata.getLifecycles() != null
                && each(metadata.getLifecycles().getLifecycleChoice())
                        .anyMatch(choice -> choice.getPhase() == LifecycleChoice.Phase.OPERATIONS);
        boolean production = Stream.concat(
                        each(metadata.getProperties()),
                        each(metadata.getComponent().getProperties()))
                .anyMatch(Translation::saysProduction);
        List<Offering> services =
                each(bom.getServices()).map(Translation::offering).toList();
        boolean looksAtWhatRuns = operations || subject.kind() == Kind.ASSET;
        Instant asOf = looksAtWhatRuns ? notAfter(metadata.getTimestamp(), changed) : changed;
        return new Bill(source, asOf, subject, parts, ways, new Use(operations, production, services));
    }

    /**
     * What looks at something deployed says itself when it looked, and copying the file makes it no newer. A build's own
     * timestamp is often made the same for every build, so there the file's counts alone.
     */
    private static Instant notAfter(@Nullable Date stated, Instant changed) {
        return stated != null && stated.toInstant().isBefore(changed) ? stated.toInstant() : changed;
    }

    private Part add(Component component) {
        String ref = ownRef(component);
        Part part = new Part(
                ref, identity(component), kind(component), links(component), ratings.getOrDefault(ref, Set.of()));
        parts.add(part);
        each(component.getComponents())
                .forEach(inner -> ways.add(ref, add(inner).ref()));
        return part;
    }

    /** The part's reference; an own one if it has none, or one that another part has already. */
    private String ownRef(Component component) {
        String ref = component.getBomRef();
        return ref == null || parts.has(ref) ? "#" + parts.count() : ref.intern();
    }

    private void connect(Dependency dependency) {
        if (dependency.getRef() != null) {
            each(dependency.getDependencies())
                    .filter(on -> on.getRef() != null)
                    .forEach(on ->
                            ways.add(dependency.getRef().intern(), on.getRef().intern()));
        }
    }

    private void rate(Vulnerability vulnerability) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        each(vulnerability.getRatings()).forEach(rating -> severities.addAll(severity(rating.getSeverity())));
        if (!isRuledOut(vulnerability) && !severities.isEmpty()) {
            each(vulnerability.getAffects())
                    .filter(affect -> affect.getRef() != null)
                    .forEach(affect -> ratings.computeIfAbsent(affect.getRef(), any -> EnumSet.noneOf(Severity.class))
                            .addAll(severities));
        }
    }

    private static boolean isRuledOut(Vulnerability vulnerability) {
        if (vulnerability.getAnalysis() == null || vulnerability.getAnalysis().getState() == null) {
            return false;
        }
        return switch (vulnerability.getAnalysis().getState()) {
            case NOT_AFFECTED, FALSE_POSITIVE, RESOLVED, RESOLVED_WITH_PEDIGREE -> true;
            case EXPLOITABLE, IN_TRIAGE -> false;
        };
    }

    private static Set<Severity> severity(Vulnerability.Rating.@Nullable Severity severity) {
        if (severity == null) {
            return Set.of();
        }
        return switch (severity) {
            case CRITICAL -> Set.of(Severity.CRITICAL);
            case HIGH -> Set.of(Severity.HIGH);
            case MEDIUM -> Set.of(Severity.MEDIUM);
            case LOW -> Set.of(Severity.LOW);
            case INFO, NONE, UNKNOWN -> Set.of();
        };
    }

    private static Identity identity(Component component) {
        String version = Words.of(component.getVersion()).intern();
        String group = Words.of(component.getGroup()).intern();
        String name = Words.of(component.getName()).intern();
        try {
            PackageURL purl = new PackageURL(String.valueOf(component.getPurl()));
            String coordinate = new PackageURL(purl.getType(), purl.getNamespace(), purl.getName(), null, null, null)
                    .canonicalize();
            String stated = purl.getVersion() == null ? version : Words.of(purl.getVersion());
            return coordinate.length() > LONGEST_PACKAGE_URL
                    ? new Identity(group, name, version, "")
                    : new Identity(group, name, stated.intern(), coordinate.intern());
        } catch (MalformedPackageURLException none) {
            return new Identity(group, name, version, "");
        }
    }

    private static Kind kind(Component component) {
        if (component.getType() == null) {
            return Kind.OTHER;
        }
        return switch (component.getType()) {
            case APPLICATION -> Kind.APPLICATION;
            case CONTAINER, DEVICE, FIRMWARE, OPERATING_SYSTEM, PLATFORM -> Kind.ASSET;
            default -> Kind.OTHER;
        };
    }

    private static Links links(Component component) {
        List<ExternalReference> references =
                each(component.getExternalReferences()).toList();
        Stream<String> repositories = references.stream()
                .filter(reference -> reference.getType() == ExternalReference.Type.VCS)
                .map(reference -> Words.repositoryLink(reference.getUrl()));
        Stream<String> pages = references.stream()
                .filter(reference -> reference.getType() != ExternalReference.Type.VCS)
                .map(reference -> Words.link(reference.getUrl()));
        return new Links(first(repositories), first(pages));
    }

    private static Offering offering(Service service) {
        String group = Words.of(service.getGroup());
        String name = Words.of(service.getName());
        return new Offering(
                service.getBomRef() == null ? "" : service.getBomRef(),
                group.isEmpty() ? name : group + "/" + name,
                first(each(service.getEndpoints()).map(Words::link)));
    }

    private static boolean saysProduction(Property property) {
        return ENVIRONMENT.equals(property.getName()) && "production".equalsIgnoreCase(property.getValue());
    }

    private static String first(Stream<String> links) {
        return links.filter(link -> !link.isEmpty()).findFirst().orElse("");
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream().filter(item -> item != null);
    }
}
