package dev.baton.handoff.planning;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.clock.TimeLaw;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.planning.PlanningEvent.DecisionsAsked;
import dev.baton.handoff.planning.PlanningEvent.DecisionsMissed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * At the start of each planning cycle the manager of a team is asked about every item that it owes, and a business day of
 * silence is on record, once a cycle (A4-04); of cycles that nobody saw pass only the last is asked about.
 */
public final class PlanningTime implements TimeLaw {

    @Override
    public Optional<Instant> next(Handoff handoff, Organisation organisation) {
        Stream<Instant> asked = Undecided.owed(handoff)
                .flatMap(project -> organisation.team(project.team()).stream()
                        .map(team ->
                                Boundaries.of(handoff, organisation, team).next(Undecided.planning(handoff, project))));
        return Stream.concat(unreported(handoff).map(Undecided::until), asked).min(Instant::compareTo);
    }

    @Override
    public List<HandoffEvent> due(Handoff handoff, Asked asked) {
        List<HandoffEvent> events = new ArrayList<>();
        byTeam(unreported(handoff).filter(item -> item.isLateAt(asked.at())))
                .forEach((team, items) -> events.add(new DecisionsMissed(team, names(items))));
        byTeam(Undecided.due(handoff, asked.organisation(), asked.at()))
                .forEach((team, items) -> events.add(new DecisionsAsked(
                        team, items.get(0).cycle(), items.get(0).until(), names(items))));
        return events;
    }

    private static Stream<Undecided> unreported(Handoff handoff) {
        return Undecided.open(handoff)
                .filter(item -> !Undecided.planning(handoff, item.project()).isMissed());
    }

    private static Map<TeamId, List<Undecided>> byTeam(Stream<Undecided> items) {
        return items.collect(Collectors.groupingBy(Undecided::team, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<String> names(List<Undecided> items) {
        return items.stream().map(Undecided::name).toList();
    }
}
