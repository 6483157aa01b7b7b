package dev.baton.scenario;

import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.briefing.MeetingEvent.BriefingIncomplete;
import dev.baton.handoff.briefing.MeetingEvent.BriefingScheduled;
import dev.baton.handoff.briefing.MeetingEvent.Ending;
import dev.baton.handoff.briefing.MissingAnswer;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** An event of which only some things matter. */
public record Expected(String words, Predicate<HandoffEvent> holds) {

    /** An event of this kind. */
    public static Expected any(Class<? extends HandoffEvent> kind) {
        return new Expected(kind.getSimpleName(), kind::isInstance);
    }

    /** Exactly this event. */
    public static Expected exactly(HandoffEvent event) {
        return new Expected(event.toString(), event::equals);
    }

    /** The briefing ended so, with at least these answers missing. */
    public static Expected incomplete(Ending ending, MissingAnswer... missing) {
        List<MissingAnswer> owed = Arrays.asList(missing);
        return new Expected(
                "incomplete (" + ending + "), missing " + owed,
                event -> event instanceof BriefingIncomplete incomplete
                        && incomplete.ending() == ending
                        && incomplete.missing().containsAll(owed));
    }

    /** The next briefing is at this moment. */
    public static Expected scheduled(int number, Instant start) {
        return new Expected(
                "briefing " + number + " at " + start,
                event -> event instanceof BriefingScheduled scheduled
                        && scheduled.number() == number
                        && scheduled.start().equals(start));
    }

    /** The answer to a section that somebody owes. */
    public static MissingAnswer missing(Section section, Person person) {
        return new MissingAnswer(section.title(), person);
    }
}
