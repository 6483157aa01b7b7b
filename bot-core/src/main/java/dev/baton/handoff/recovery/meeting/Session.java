package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.acceptance.Assent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What was said and done around the briefing: who was there at which appointment, what was confirmed and asked, delivered and accepted. */
public record Session(
        Map<String, Integer> present,
        List<Said> confirmed,
        List<Concern> concerns,
        List<Delivery> deliveries,
        List<Assent> assents,
        Manner manner) {

    /** One confirmation, with the words and the package for which it was given. */
    public record Said(Point point, Role role, Moment moment, String words, String sha256) {}

    /** How it is handed over: in a meeting, recorded or not, or without one, for a reason (A7-12). */
    public record Manner(String withoutMeetingBecause, String recording) {

        /** Whether it is handed over without a meeting. */
        public boolean isWithoutMeeting() {
            return !withoutMeetingBecause.isBlank();
        }
    }

    /** Nothing yet. */
    public static final Session NONE =
            new Session(Map.of(), List.of(), List.of(), List.of(), List.of(), new Manner("", ""));

    public Session {
        present = Map.copyOf(present);
        confirmed = List.copyOf(confirmed);
        concerns = List.copyOf(concerns);
        deliveries = List.copyOf(deliveries);
        assents = List.copyOf(assents);
    }

    /** The delivery of a version to somebody, if there was one. */
    public Stream<Delivery> delivery(Person person, int version) {
        return deliveries.stream()
                .filter(each -> each.version() == version && each.to().isSameHumanAs(person));
    }

    /** The copy of this number. */
    public Optional<Delivery> copy(int number) {
        return deliveries.stream().filter(each -> each.copy() == number).findFirst();
    }

    /** Whether this version was delivered to somebody. */
    public boolean hasGot(Person person, int version) {
        return delivery(person, version).findAny().isPresent();
    }

    /** Whether somebody has opened this version. */
    public boolean hasOpened(Person person, int version) {
        return delivery(person, version).anyMatch(Delivery::isOpened);
    }

    Session present(Person person, int meeting) {
        Map<String, Integer> more = new TreeMap<>(present);
        more.put(person.human(), meeting);
        return new Session(more, confirmed, concerns, deliveries, assents, manner);
    }

    Session confirming(Said said) {
        return new Session(present, and(confirmed, said), concerns, deliveries, assents, manner);
    }

    Session concerned(Concern concern) {
        return new Session(present, confirmed, and(concerns, concern), deliveries, assents, manner);
    }

    Session answered(int number, String words) {
        List<Concern> after = concerns.stream()
                .map(each -> each.number() == number
                        ? new Concern(number, each.point(), each.by(), each.words(), words)
                        : each)
                .toList();
        return new Session(present, confirmed, after, deliveries, assents, manner);
    }

    Session delivered(Person to, int version, String sha256, Instant at) {
        Delivery copy = new Delivery(deliveries.size() + 1, to, version, sha256, at);
        return new Session(present, confirmed, concerns, and(deliveries, copy), assents, manner);
    }

    Session opened(Moment moment, int version) {
        return deliveries(each ->
                each.version() == version && each.to().isSameHumanAs(moment.by()) ? each.said(moment.at()) : each);
    }

    Session linked(int copy, Instant at) {
        return deliveries(each -> each.copy() == copy && !each.isLinked() ? each.linked(at) : each);
    }

    private Session deliveries(UnaryOperator<Delivery> change) {
        List<Delivery> after = deliveries.stream().map(change).toList();
        return new Session(present, confirmed, concerns, after, assents, manner);
    }

    Session in(Manner other) {
        return new Session(present, confirmed, concerns, deliveries, assents, other);
    }

    /** This with what was accepted changed. */
    public Session assents(UnaryOperator<List<Assent>> change) {
        return new Session(present, confirmed, concerns, deliveries, change.apply(assents), manner);
    }

    /** This, with nothing confirmed or accepted: it is walked through anew. Questions, answers and deliveries stay. */
    public Session begunAnew() {
        return new Session(present, List.of(), concerns, deliveries, List.of(), new Manner("", ""));
    }

    private static <T> List<T> and(List<T> before, T one) {
        List<T> more = new ArrayList<>(before);
        more.add(one);
        return more;
    }
}
