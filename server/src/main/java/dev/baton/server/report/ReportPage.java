package dev.baton.server.report;

import dev.baton.conversation.OnTimeCard;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.report.LateItem;
import dev.baton.handoff.report.Missed;
import dev.baton.handoff.report.OffBoard;
import dev.baton.handoff.report.OnTime;
import dev.baton.handoff.report.OnTime.Rate;
import dev.baton.handoff.ticket.Drift;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.view.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The report of what was done on time and what is late, ready to be drawn: everything, by team, by severity, and by both. */
public final class ReportPage {

    private static final int ROWS = 100;

    private final OnTime onTime;
    private final List<LateItem> late;
    private final List<OffBoard> offBoard;
    private final Hoped hoped;
    private final List<Missed> missed;
    private final Organisation organisation;
    private final Instant now;

    ReportPage(Known known, Organisation organisation, Instant now) {
        this.onTime = known.onTime();
        this.offBoard = known.offBoard();
        this.hoped = known.hoped();
        this.missed = known.missed();
        this.late = known.late().stream()
                .sorted(Comparator.comparing(LateItem::since))
                .toList();
        this.organisation = organisation;
        this.now = now;
    }

    /** What is known: what was done on time, what is late, which tickets are elsewhere, what was filed and hoped for, what recovery packages missed. */
    record Known(OnTime onTime, List<LateItem> late, List<OffBoard> offBoard, Hoped hoped, List<Missed> missed) {}

    /** One group of bars. */
    public record Chart(String title, List<Bar> bars) {
        public Chart {
            bars = List.copyOf(bars);
        }
    }

    /** One bar with its numbers. */
    public record Bar(String label, Rate rate) {

        /** What somebody hears who does not see the bar. */
        public String words() {
            return rate.counted() == 0
                    ? label + ": nothing has come to its date yet"
                    : label + ": " + rate.percent() + " % on time, " + rate.onTime() + " of " + rate.counted();
        }

        /** The number beside the bar. */
        public String number() {
            return rate.counted() == 0
                    ? "nothing yet"
                    : rate.percent() + " %, " + rate.onTime() + " of " + rate.counted();
        }

        /** What the bar does not show. */
        public String rest() {
            String byPolicy = rate.counted() == 0 ? "" : rate.percentByPolicy() + " % by the policy's own dates; ";
            return byPolicy + rate.ahead() + " still ahead of their date, " + rate.apart() + " apart";
        }

        /** How the bar looks: on target, above what happens without a process, or below even that. */
        public String standing() {
            if (rate.isOnTarget()) {
                return "good";
            }
            return rate.percent() > OnTime.WITHOUT_PROCESS ? "wait" : "bad";
        }
    }

    /** What is late, in which handoff, by whom it is owed, and since when. */
    public record Owed(String what, String handoff, String by, String since) {}

    /** What is late now, the longest first. */
    public List<Owed> late() {
        return late.stream().limit(ROWS).map(this::owed).toList();
    }

    /** How much is late that is not listed. */
    public int moreLate() {
        return Math.max(0, late.size() - ROWS);
    }

    private Owed owed(LateItem item) {
        return new Owed(
                item.what(),
                item.handoff().id() + ", " + item.handoff().opening().title(),
                item.owedBy().stream().map(Person::name).collect(Collectors.joining(" or ")),
                Moments.words(item.since(), organisation.zone()));
    }

    /** One item whose ticket is not where its team works. */
    public record Elsewhere(String what, TicketRef ticket, String found) {}

    /** The items whose tickets are not on their team's board (A4-03). */
    public List<Elsewhere> elsewhere() {
        return offBoard.stream().limit(ROWS).map(this::elsewhere).toList();
    }

    /** How many of them are not listed. */
    public int moreElsewhere() {
        return Math.max(0, offBoard.size() - ROWS);
    }

    private Elsewhere elsewhere(OffBoard item) {
        Drift drift = item.drift();
        String by = drift.difference().by().isEmpty()
                ? ""
                : ", moved by " + drift.difference().by();
        String decided = drift.state() == Drift.State.ACCEPTED ? "; left there with a reason on record" : "";
        return new Elsewhere(
                item.project() + " in " + item.handoff().id(),
                item.ticket(),
                "In " + drift.difference().found() + since(drift) + by + decided);
    }

    private String since(Drift drift) {
        return ", seen " + Moments.words(drift.since(), organisation.zone());
    }

    /** What was filed and hoped for (A1-11). */
    public Hoped hoped() {
        return hoped;
    }

    /** What was found again after recoveries were accepted, by the section of the package that missed it (A7-04). */
    public List<Missed> missed() {
        return missed;
    }

    public String when() {
        return Moments.words(now, organisation.zone());
    }

    public Instant now() {
        return now;
    }

    public String organisation() {
        return organisation.name();
    }

    public int target() {
        return OnTime.TARGET;
    }

    public int withoutProcess() {
        return OnTime.WITHOUT_PROCESS;
    }

    /** Everything together. */
    public Rate all() {
        return onTime.all();
    }

    /** The charts, from the whole to its parts. */
    public List<Chart> charts() {
        List<Bar> teams = new ArrayList<>();
        List<Bar> severities = new ArrayList<>();
        List<Bar> both = new ArrayList<>();
        onTime.teams().forEach(team -> teams.add(new Bar(OnTimeCard.name(organisation, team), onTime.of(team))));
        onTime.severities().forEach(severity -> severities.add(new Bar(severity.words(), onTime.of(severity))));
        onTime.teams()
                .forEach(team -> onTime.severities().stream()
                        .filter(severity -> hasAny(onTime.of(team, severity)))
                        .map(severity -> new Bar(
                                OnTimeCard.name(organisation, team) + ", " + severity.words(),
                                onTime.of(team, severity)))
                        .forEach(both::add));
        return List.of(
                new Chart("Everything", List.of(new Bar(organisation.name(), onTime.all()))),
                new Chart("By team", teams),
                new Chart("By severity", severities),
                new Chart("By team and severity", both));
    }

    private static boolean hasAny(Rate rate) {
        return rate.counted() + rate.ahead() + rate.apart() > 0;
    }
}
