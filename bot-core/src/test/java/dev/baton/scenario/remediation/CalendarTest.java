package dev.baton.scenario.remediation;

import static dev.baton.handoff.document.Section.DEADLINES;
import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PAYMENTS;
import static dev.baton.scenario.Cast.VERIFIER;
import static dev.baton.scenario.stage.World.FRIDAY_AT_TWO;
import static dev.baton.scenario.stage.World.MONDAY_AT_TWO;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.conversation.Appointments;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.Standing;
import dev.baton.playbook.DocumentLink;
import dev.baton.playbook.Setting;
import dev.baton.scenario.Cast;
import dev.baton.scenario.OnEveryStage;
import dev.baton.scenario.stage.NothingElse;
import dev.baton.scenario.stage.World;
import dev.baton.view.Appointment;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** «reschedules for the next day» (A3-14): the same calendar event, updated. */
class CalendarTest extends OnEveryStage {

    private static final URI DOCUMENT = URI.create("https://baton.example/handoffs/H-1?seal=x");

    @Test
    void before_it_is_scheduled_there_is_nothing_in_the_calendar() {
        given(REMEDIATION)
                .thePackageIsReady()
                .when()
                .after(Duration.ZERO)
                .and(handoff -> assertThat(entry(handoff)).isEmpty());
    }

    @Test
    void everybody_who_must_be_there_is_invited_to_the_appointed_time() {
        given(REMEDIATION).theBriefingIsAppointed().when().after(Duration.ZERO).and(handoff -> {
            Appointment briefing = briefing(handoff);
            assertThat(briefing.start()).isEqualTo(FRIDAY_AT_TWO);
            assertThat(briefing.end()).isEqualTo(FRIDAY_AT_TWO.plus(Duration.ofMinutes(30)));
            assertThat(briefing.telling().sequence()).isZero();
            assertThat(briefing.guests().host().email()).isEqualTo(COMMANDER.email());
            assertThat(briefing.guests().invited())
                    .extracting(Appointment.Guest::email)
                    .containsExactly(COMMANDER.email(), LEAD.email(), MANAGER.email());
            assertThat(briefing.words().title()).contains("H-1", "Log4Shell");
            assertThat(briefing.words().description()).contains(DOCUMENT.toString(), LEAD.name());
            assertThat(briefing.words().link()).isEqualTo(DOCUMENT);
        });
    }

    @Test
    void an_incomplete_briefing_updates_the_same_entry() {
        given(REMEDIATION)
                .everythingIsConfirmedBefore(DEADLINES)
                .when(COMMANDER)
                .endsTheBriefing()
                .and(handoff -> {
                    Appointment next = briefing(handoff);
                    assertThat(next.telling().uid()).isEqualTo(uidOf(handoff));
                    assertThat(next.telling().sequence()).isEqualTo(1);
                    assertThat(next.start()).isEqualTo(MONDAY_AT_TWO);
                });
    }

    @Test
    void a_briefing_that_starts_late_stays_where_it_was_appointed() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .andNow("2026-12-18T14:20")
                .when(COMMANDER)
                .startsTheBriefing()
                .and(handoff -> {
                    assertThat(handoff.meeting().end()).isAfter(FRIDAY_AT_TWO.plus(Duration.ofMinutes(30)));
                    assertThat(briefing(handoff).end()).isEqualTo(FRIDAY_AT_TWO.plus(Duration.ofMinutes(30)));
                });
    }

    @Test
    void a_handoff_that_is_called_off_takes_it_out_again() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(COMMANDER)
                .cancels("A false positive.")
                .and(handoff -> {
                    assertThat(briefing(handoff).telling().isCalledOff()).isTrue();
                    assertThat(briefing(handoff).telling().sequence()).isEqualTo(1);
                    assertThat(briefing(handoff).telling().uid()).isEqualTo(uidOf(handoff));
                });
    }

    @Test
    void who_has_no_mailbox_is_named_but_not_invited() {
        given(REMEDIATION)
                .theBriefingIsAppointed()
                .when(LEAD)
                .sends(Cast.someoneWho(Standing.MEMBER), new Seat(Role.ENGINEERING_LEAD, PAYMENTS))
                .and(handoff -> {
                    assertThat(briefing(handoff).guests().invited())
                            .extracting(Appointment.Guest::email)
                            .containsExactly(COMMANDER.email(), MANAGER.email());
                    assertThat(briefing(handoff).words().description())
                            .contains(Cast.someoneWho(Standing.MEMBER).name());
                });
    }

    @Test
    void a_claim_puts_its_check_into_the_verifiers_calendar_until_it_is_taken_back() {
        given(REMEDIATION)
                .itIsAccepted()
                .when(ENGINEER)
                .marksDone(LEDGER)
                .and(handoff -> assertThat(check(handoff)).hasValueSatisfying(entry -> {
                    assertThat(entry.start()).isEqualTo(berlin("2026-12-21T09:00"));
                    assertThat(entry.reminders()).isNotEmpty();
                    assertThat(entry.guests().invited())
                            .extracting(Appointment.Guest::email)
                            .containsExactly(VERIFIER.email());
                    assertThat(entry.words().title()).contains(LEDGER);
                }))
                .when(ENGINEER)
                .takesBack(LEDGER)
                .and(handoff -> assertThat(check(handoff)).isEmpty());
    }

    private static String uidOf(Handoff handoff) {
        Instant opened = handoff.opening().moment().at();
        return "H-1-briefing-" + opened.toEpochMilli() + "@baton";
    }

    private static Appointment briefing(Handoff handoff) {
        return entry(handoff).orElseThrow();
    }

    private static Optional<Appointment> entry(Handoff handoff) {
        return Appointments.briefing(setting(handoff));
    }

    private static Optional<Appointment> check(Handoff handoff) {
        return Appointments.check(setting(handoff), 1);
    }

    private static Setting setting(Handoff handoff) {
        World world = World.usual();
        return new Setting(
                handoff,
                world.organisation(),
                world.clock().instant(),
                key -> Optional.empty(),
                new NothingElse(),
                new DocumentLink(DOCUMENT));
    }
}
