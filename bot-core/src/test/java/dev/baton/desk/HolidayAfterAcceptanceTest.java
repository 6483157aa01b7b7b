package dev.baton.desk;

import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.deadline.BusinessCalendar;
import dev.baton.handoff.deadline.Rhythm;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.work.DueDate;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.ProgressEvent.DeadlineMissed;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A team decides after acceptance to be closed on days on which something is due. */
class HolidayAfterAcceptanceTest {

    private static final Set<LocalDate> CLOSED = Set.of(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 22));

    private final SharedDesk desk = new SharedDesk();

    @Test
    void frozen_dates_stay_and_those_to_come_follow() {
        desk.is(Situation::itIsAccepted);
        assertThat(due().due()).isEqualTo(berlin("2026-12-28T17:00"));
        desk.at("2026-12-24T09:00");
        assertThat(desk.told("remind:", Cast.ENGINEER)).hasSize(1);

        desk.startsAnewWith(closedOn());
        assertThat(due().due()).isEqualTo(berlin("2026-12-28T17:00"));
        desk.does(Cast.COMMANDER, 1, "hub|mine");
        desk.at("2026-12-28T17:00");
        assertThat(desk.happened(1)).contains(new DeadlineMissed(LEDGER, berlin("2026-12-28T17:00")));

        desk.at("2026-12-29T09:00");
        assertThat(desk.told("remind:2026-12-29", Cast.ENGINEER)).hasSize(1);
        desk.does(Cast.ENGINEER, 1, "item.1.work|done");
        desk.at("2026-12-30T09:00");

        assertThat(due().due()).isEqualTo(berlin("2027-01-21T17:00"));
        assertThat(due().reckoning()).isNotEmpty();
    }

    private DueDate due() {
        return desk.handoff(1).work().item(LEDGER).flatMap(Progress::dueDate).orElseThrow();
    }

    private static Organisation closedOn() {
        Team open = ExampleOrganisation.PAYMENTS;
        BusinessCalendar before = open.rhythm().calendar();
        BusinessCalendar after = new BusinessCalendar(before.zone(), before.region(), CLOSED, before.week());
        Team closed = new Team(
                open.id(),
                open.name(),
                open.members(),
                open.projects(),
                new Rhythm(after, open.rhythm().cycles()),
                open.ticketHome());
        return ExampleOrganisation.organisationWith(closed, ExampleOrganisation.PLATFORM);
    }
}
