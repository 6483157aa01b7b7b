package dev.baton.connectors.dependencytrack;

import dev.baton.connectors.http.Unanswered;
import dev.baton.connectors.inventory.RawJson;
import dev.baton.connectors.inventory.RowOrder;
import dev.baton.connectors.inventory.Stamp;
import dev.baton.connectors.inventory.Wanted;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.Inspection.Target;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.InventoryAnswer.Query;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Source;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.port.Answer;
import dev.baton.port.Inventory;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Dependency-Track as an inventory: what its latest bills of materials say, and as of when they were imported. */
public final class DependencyTrack implements Inventory {

    private static final Logger LOG = LoggerFactory.getLogger(DependencyTrack.class);

    private final Rest rest;
    private final InstantSource clock;
    private final Stamp stamp;

    public DependencyTrack(DependencyTrackAccess access, InstantSource clock) {
        this.rest = new Rest(access);
        this.clock = clock;
        this.stamp = new Stamp(Rest.NAME, clock);
    }

    @Override
    public Answer<InventoryAnswer> find(List<ComponentCoordinates> components) {
        return ask(portfolio -> found(portfolio, components));
    }

    @Override
    public Answer<Inspection> inspect(ScopedProject project, List<ComponentCoordinates> components) {
        return ask(portfolio -> inspected(portfolio, project, components));
    }

    private <T> Answer<T> ask(Function<Portfolio, T> question) {
        try {
            return Answer.got(question.apply(new Portfolio(rest)));
        } catch (Unanswered failed) {
            return Answer.failed(failed.failure());
        }
    }

    private InventoryAnswer found(Portfolio portfolio, List<ComponentCoordinates> components) {
        Map<String, ScopeRow> rows = new HashMap<>();
        TreeSet<String> undecided = new TreeSet<>();
        for (ComponentCoordinates coordinates : components) {
            Wanted one = new Wanted(coordinates);
            for (Component component : portfolio.components(coordinates.purl())) {
                Wanted.Verdict verdict = one.judge(component.purl(), component.version());
                Optional<Project> project = verdict == Wanted.Verdict.NO
                        ? Optional.empty()
                        : portfolio
                                .project(component.project())
                                .filter(each -> each.marks().active());
                if (verdict == Wanted.Verdict.YES) {
                    project.map(each -> row(each, component))
                            .ifPresent(row -> rows.putIfAbsent(row.key() + "|" + component.version(), row));
                } else {
                    project.ifPresent(each -> undecided.add("Dependency-Track: " + each.label() + " contains "
                            + component.purl() + ", but it does not say in which version"));
                }
            }
        }
        RawAnswer raw = RawJson.of(portfolio.answers());
        Query query = stamp.of(components, raw);
        LOG.info("Inventory query {}: {} rows, raw answer {}", query.id(), rows.size(), raw.sha256());
        return new InventoryAnswer(RowOrder.sorted(rows.values()), query, raw, List.copyOf(undecided));
    }

    private Inspection inspected(Portfolio portfolio, ScopedProject project, List<ComponentCoordinates> components) {
        List<Wanted> wanted = components.stream().map(Wanted::new).toList();
        List<VersionLook> looks = portfolio.versionsOf(project.name()).stream()
                .map(version -> new VersionLook(version, portfolio.componentsOf(version), wanted))
                .toList();
        List<Target> targets = new ArrayList<>();
        Inspection.targetsOf(project)
                .forEach(target -> targets.add(VersionLook.together(target, looks, clock.instant())));
        RawAnswer raw = RawJson.of(portfolio.answers());
        Query query = stamp.of(project.name(), components, raw);
        LOG.info("Inventory query {}: {} targets, raw answer {}", query.id(), targets.size(), raw.sha256());
        return new Inspection(targets, query, raw);
    }

    private ScopeRow row(Project project, Component component) {
        return new ScopeRow(
                project.kind(),
                project.name(),
                project.name(),
                component.in(project),
                rest.page(project.uuid()),
                project.marks().production(),
                new Source(project.uuid(), component.sha256()));
    }
}
