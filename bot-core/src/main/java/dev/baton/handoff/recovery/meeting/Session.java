package dev.baton.handoff.recovery.meeting;

import dev.baton.handoff.Moment;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.acceptance.Assent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Whether somebody said that they have opened this version. */
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

    Session delivered(Delivery delivery) {
        return new Session(present, confirmed, concerns, and(deliveries, delivery), assents, manner);
    }

    Session opened(Moment moment, int version) {
        List<Delivery> after = deliveries.stream()
                .map(each -> each.version() == version && each.to().isSameHumanAs(moment.by())
                        ? new Delivery(each.to(), version, each.delivered(), moment.at())
                        : each)
                .toList();
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
