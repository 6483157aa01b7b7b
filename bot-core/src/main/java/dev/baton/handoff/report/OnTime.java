package dev.baton.handoff.report;

import dev.baton.handoff.Severity;
import dev.baton.handoff.people.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** «close more than ninety percent of remediation work on time» (A6-09), by team and severity. */
public record OnTime(List<Score> scores) {

    /** The target, in percent (A6-09). */
    public static final int TARGET = 90;

    /** «Without it, the number is closer to fifty» (A6-10), in percent. */
    public static final int WITHOUT_PROCESS = 50;

    public OnTime {
        scores = List.copyOf(scores);
    }

    /** Items counted, and how many of them were on time, by the agreed date and by the policy's. */
    public record Rate(int onTime, int byPolicy, int counted, int ahead, int apart) {

        /** The share on time in whole percent, rounded down, so that 89.9 is not shown as 90; 0 when nothing is counted. */
        public int percent() {
            return counted == 0 ? 0 : onTime * 100 / counted;
        }

        /** The same by the policy's own dates. */
        public int percentByPolicy() {
            return counted == 0 ? 0 : byPolicy * 100 / counted;
        }

        /** Whether more than the target was on time; nothing counted is no success. */
        public boolean isOnTarget() {
            return counted > 0 && onTime * 100 > TARGET * counted;
        }
    }

    /** Everything together. */
    public Rate all() {
        return rate(score -> true);
    }

    /** One team. */
    public Rate of(TeamId team) {
        return rate(score -> score.team().equals(team));
    }

    /** One severity. */
    public Rate of(Severity severity) {
        return rate(score -> score.severity() == severity);
    }

    /** One severity of one team. */
    public Rate of(TeamId team, Severity severity) {
        return rate(score -> score.team().equals(team) && score.severity() == severity);
    }

    /** The teams that have anything in it, in the order of their names. */
    public List<TeamId> teams() {
        return scores.stream().map(Score::team).distinct().toList();
    }

    /** The severities that have anything in it, worst first. */
    public List<Severity> severities() {
        List<Severity> found = new ArrayList<>();
        Stream.of(Severity.values())
                .filter(severity -> scores.stream().anyMatch(score -> score.severity() == severity))
                .forEach(found::add);
        return found;
    }

    private Rate rate(Predicate<Score> which) {
        return scores.stream()
                .filter(which)
                .reduce(Score::plus)
                .map(sum -> new Rate(sum.onTime(), sum.byPolicy(), sum.onTime() + sum.late(), sum.ahead(), sum.apart()))
                .orElseGet(() -> new Rate(0, 0, 0, 0, 0));
    }
}
