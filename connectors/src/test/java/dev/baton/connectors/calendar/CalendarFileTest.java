package dev.baton.connectors.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.baton.view.Appointment;
import dev.baton.view.Appointment.Guest;
import dev.baton.view.Appointment.Guests;
import dev.baton.view.Appointment.Telling;
import dev.baton.view.Appointment.Words;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every calendar must understand, read back by a parser; and what hostile words may not do to it. */
class CalendarFileTest {

    private static final Instant MONDAY_AT_TWO = Instant.parse("2026-12-21T13:00:00Z");
    private static final Guest COMMANDER = new Guest("Iris Commander", "iris@example.com");
    private static final Guest LEAD = new Guest("Lee Lead", "lee@example.com");
    private static final URI DOCUMENT = URI.create("https://baton.example/handoffs/H-12?until=2027-02-01&seal=a-b_c");

    @Test
    void it_is_a_request_of_the_commander_to_everybody_needed() {
        String file = CalendarFile.of(told("Log4Shell", 0));

        assertThat(file.split("\r\n"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "METHOD:REQUEST",
                        "UID:H-12-briefing-1@baton",
                        "SEQUENCE:0",
                        "DTSTAMP:20261217T140000Z",
                        "DTSTART:20261221T130000Z",
                        "DTEND:20261221T133000Z",
                        "STATUS:CONFIRMED",
                        "ORGANIZER;CN=Iris Commander:mailto:iris@example.com",
                        "ATTENDEE;ROLE=CHAIR;PARTSTAT=ACCEPTED;CN=Iris Commander:mailto:iris@example",
                        "URL:" + DOCUMENT);
        assertThat(CalendarFile.mediaType(told("Log4Shell", 0))).isEqualTo("text/calendar;method=REQUEST");
    }

    @Test
    void it_reads_back_whole_and_valid() {
        ICalendar read = read(CalendarFile.of(told("Log4Shell", 3)));
        VEvent event = read.getEvents().get(0);

        assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(MONDAY_AT_TWO));
        assertThat(event.getAttendees())
                .extracting(each -> each.getEmail())
                .containsExactly("iris@example.com", "lee@example.com");
        assertThat(event.getAttendees().get(1).getRsvp()).isTrue();
        assertThat(event.getAlarms().get(0).getTrigger().getDuration().toMillis())
                .isEqualTo(-Duration.ofMinutes(10).toMillis());
    }

    @Test
    void called_off_it_cancels_the_same_entry_and_reminds_nobody() {
        Appointment planned = told("Log4Shell", 1);
        Appointment calledOff = new Appointment(
                planned.telling().calledOff(),
                planned.start(),
                planned.end(),
                planned.words(),
                planned.guests(),
                planned.reminders());
        String file = CalendarFile.of(calledOff);

        assertThat(file.split("\r\n"))
                .contains("METHOD:CANCEL", "UID:H-12-briefing-1@baton", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(file).doesNotContain("VALARM");
        assertThat(CalendarFile.mediaType(calledOff)).isEqualTo("text/calendar;method=CANCEL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b,c\\d:e \"quoted\" 'single'",
                "END:VEVENT\r\nEND:VCALENDAR\r\nATTENDEE:mailto:evil@example.com",
                "\\n is not a line break, \\; neither",
                "<!channel> *bold* <script>alert(1)</script>",
                "\u202Eשלום עולם, مرحبا",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            })
    void whatever_people_write_is_one_title(String title) {
        String file = CalendarFile.of(told(title, 0));
        VEvent event = read(file).getEvents().get(0);

        assertThat(event.getSummary().getValue()).isEqualTo(title.replace("\r\n", System.lineSeparator()));
        assertThat(event.getAttendees()).hasSize(2);
        assertThat(file.split("\r\n"))
                .containsOnlyOnce("END:VCALENDAR")
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void spaces_at_a_fold_stay() {
        String title = "ends with spaces at a fold, which must stay where they are          and go on";

        assertThat(read(CalendarFile.of(told(title, 0)))
                        .getEvents()
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo(title);
    }

    @Test
    void what_no_text_may_hold_is_left_out() {
        assertThat(read(CalendarFile.of(told("a\u0000b\u0007c\u007Fd\u0085e", 0)))
                        .getEvents()
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo("abcde");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Neil; \"Bob\": x,y",
                "x\r\nATTENDEE:mailto:evil@example.com",
                "ends in a caret ^n",
                "😀 漢字 \u202Eשלום"
            })
    void whatever_people_are_called_invites_nobody_else(String name) {
        Appointment appointment = told("Log4Shell", 0);
        Guest odd = new Guest(name, "odd@example.com");
        String file = CalendarFile.of(new Appointment(
                appointment.telling(),
                appointment.start(),
                appointment.end(),
                appointment.words(),
                new Guests(odd, List.of(odd, LEAD)),
                List.of()));
        VEvent event = read(file).getEvents().get(0);

        assertThat(event.getOrganizer().getEmail()).isEqualTo("odd@example.com");
        assertThat(event.getAttendees())
                .extracting(each -> each.getEmail())
                .containsExactly("odd@example.com", "lee@example.com");
        assertThat(event.getAttendees().get(0).getCommonName())
                .isEqualTo(name.replace("\r\n", "  ").replace('"', '\''));
    }

    private static Appointment told(String title, int sequence) {
        return new Appointment(
                new Telling("H-12-briefing-1@baton", sequence, Instant.parse("2026-12-17T14:00:00Z"), false),
                MONDAY_AT_TWO,
                MONDAY_AT_TWO.plus(Duration.ofMinutes(30)),
                new Words(title, "We walk through the document.\n\nNeeded: everybody", DOCUMENT),
                new Guests(COMMANDER, List.of(COMMANDER, LEAD)),
                List.of(Duration.ofMinutes(10)));
    }

    private static ICalendar read(String file) {
        List<ICalendar> all = Biweekly.parse(file).all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
