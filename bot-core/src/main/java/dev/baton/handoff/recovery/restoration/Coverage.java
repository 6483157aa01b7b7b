package dev.baton.handoff.recovery.restoration;

import dev.baton.handoff.people.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is the point of contact when, and up to which gap the IR lead was told (A9-18). */
public record Coverage(List<Shift> shifts, Instant toldOf) {

    /** Nobody yet. */
    public static final Coverage NONE = new Coverage(List.of(), Instant.EPOCH);

    public Coverage {
        shifts = List.copyOf(shifts);
    }

    /** Who is the point of contact at this moment. */
    public Optional<Person> at(Instant moment) {
        return shifts.stream()
                .filter(shift -> shift.covers(moment))
                .map(Shift::contact)
                .findFirst();
    }

    /** The first moment from then on that nobody covers. */
    public Instant uncoveredFrom(Instant from) {
        Instant moment = from;
        Optional<Instant> end = end(moment);
        while (end.isPresent()) {
            moment = end.get();
            end = end(moment);
        }
        return moment;
    }

    private Optional<Instant> end(Instant moment) {
        return shifts.stream()
                .filter(shift -> shift.covers(moment))
                .map(Shift::until)
                .max(Instant::compareTo);
    }

    /** When the next gap begins of which nobody was told: the first one after hours that come later than the last gap. */
    Optional<Instant> nextGap(Instant beginning) {
        if (toldOf.isBefore(beginning)) {
            return Optional.of(uncoveredFrom(beginning));
        }
        return shifts.stream()
                .filter(shift -> shift.until().isAfter(toldOf))
                .map(shift -> shift.from().isAfter(toldOf) ? shift.from() : toldOf)
                .min(Instant::compareTo)
                .map(this::uncoveredFrom)
                .filter(gap -> gap.isAfter(toldOf));
    }

    Coverage and(Shift shift) {
        List<Shift> more = new ArrayList<>(shifts);
        more.add(shift);
        return new Coverage(more, toldOf);
    }

    Coverage told(Instant gap) {
        return new Coverage(shifts, gap);
    }
}
