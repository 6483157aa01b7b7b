package dev.baton.scenario.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.closing.ClosingEvent.IncidentClosed;
import dev.baton.handoff.followup.FollowUpEvent.FollowUpBegan;
import dev.baton.handoff.risk.RiskEvent.RiskExpired;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.watch.Recurrence;
import dev.baton.handoff.watch.WatchEvent.RecurrenceFound;
import dev.baton.handoff.watch.WatchEvent.SystemicCheckSucceeded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What must be on record after the end: the watch counted by its events, and each follow-up by what it was opened for. */
final class Aftermath {

    private Aftermath() {}

    /** Nothing is archived without four successful weekly checks since its incident closed, none of them early. */
    static void check(Handoff handoff, List<Recorded> history) {
        List<Recorded> latest = sinceItWasLastClosedOrOwedAgain(history);
        Optional<Recorded> closed = latest.stream()
                .filter(recorded -> recorded.event() instanceof IncidentClosed)
                .findFirst();
        List<Recorded> succeeded = latest.stream()
                .filter(recorded -> recorded.event() instanceof SystemicCheckSucceeded)
                .toList();
        assertThat(succeeded.size()).isLessThanOrEqualTo(4);
        assertThat(handoff.phase() == Phase.ARCHIVED).isEqualTo(succeeded.size() == 4);
        for (int i = 0; i < succeeded.size(); i++) {
            Instant due = closed.orElseThrow().moment().at().plus(Duration.ofDays(7L * (i + 1)));
            assertThat(((SystemicCheckSucceeded) succeeded.get(i).event()).number())
                    .isEqualTo(i + 1);
            assertThat(succeeded.get(i).moment().at()).isAfterOrEqualTo(due);
        }
        assertThat(history.stream()
                        .filter(recorded -> recorded.event() instanceof RecurrenceFound)
                        .flatMap(recorded -> ((RecurrenceFound) recorded.event()).rows().stream())
                        .map(ScopeRow::key))
                .as("what was found again, and opened a follow-up")
                .doesNotHaveDuplicates();
        history.stream()
                .filter(recorded -> recorded.event() instanceof FollowUpBegan)
                .forEach(recorded -> assertThat(recorded.version()).isEqualTo(2));
    }

    private static List<Recorded> sinceItWasLastClosedOrOwedAgain(List<Recorded> history) {
        int from = 0;
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).event() instanceof IncidentClosed
                    || history.get(i).event() instanceof RiskExpired) {
                from = i;
            }
        }
        return history.subList(from, history.size());
    }

    /** Each finding has one follow-up, each follow-up one finding, and both know of each other. */
    static void check(List<Handoff> family) {
        List<HandoffId> opened = family.stream()
                .flatMap(handoff -> handoff.watch().recurrences().stream())
                .map(Recurrence::openedAs)
                .map(Optional::orElseThrow)
                .toList();
        assertThat(opened).doesNotHaveDuplicates();
        assertThat(family.stream().map(Handoff::id).skip(1)).containsExactlyInAnyOrderElementsOf(opened);
        family.stream()
                .skip(1)
                .forEach(child -> assertThat(family.stream()
                                .filter(parent -> child.opening().kinship().followsUp().stream()
                                        .anyMatch(parent.id()::equals))
                                .flatMap(parent -> parent.watch().recurrences().stream())
                                .flatMap(found -> found.openedAs().stream()))
                        .contains(child.id()));
    }
}
