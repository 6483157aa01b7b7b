package dev.baton.handoff.verification;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.organisation.CheckDay;
import dev.baton.handoff.organisation.Organisation;
import java.time.Instant;
import java.time.LocalDate;

/** «the day after the engineering team marks the ticket complete» (A5-06): when security's next working day begins (D-06). */
public final class NextDay {

    private NextDay() {}

    /** When a claim made at this moment is checked, by security's calendar and the organisation's choice of days. */
    public static Instant after(Instant claim, Organisation organisation) {
        BusinessCalendar calendar = organisation.security().calendar();
        LocalDate claimed = calendar.dayOf(claim);
        return calendar.startOf(
                organisation.practice().checkDay() == CheckDay.NEXT_BUSINESS_DAY
                        ? calendar.nextBusinessDay(claimed)
                        : claimed.plusDays(1));
    }
}
