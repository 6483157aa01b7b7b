package dev.baton.connectors.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Related;
import biweekly.parameter.Role;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Trigger;
import dev.baton.view.Appointment;
import dev.baton.view.Appointment.Guest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** An appointment as an {@code .ics} file: a request to the people invited or, once it is called off, its cancellation. */
public final class CalendarFile {

    private static final String PRODUCT = "-//Baton//Baton//EN";
    private static final int LINE = 75;
    /** So few characters that even the longest of them (3 bytes in UTF-8) fit into a line. */
    private static final int LINE_OF_LONG_CHARACTERS = LINE / 3 - 1;

    private CalendarFile() {}

    /** The file's content. */
    public static String of(Appointment appointment) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method(appointment));
        calendar.addEvent(event(appointment));
        StringWriter file = new StringWriter();
        try (ICalWriter writer = new ICalWriter(file, ICalVersion.V2_0)) {
            writer.setCaretEncodingEnabled(true);
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(lineLength(appointment));
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString();
    }

    /** The media type under which the file is sent, with its method; it is written in UTF-8. */
    public static String mediaType(Appointment appointment) {
        return "text/calendar;method=" + method(appointment);
    }

    /** A request cannot say "cancelled" (RFC 5546, 3.2.2); that is a method of its own (3.2.5). */
    private static String method(Appointment appointment) {
        return appointment.telling().isCalledOff() ? Method.CANCEL : Method.REQUEST;
    }

    private static VEvent event(Appointment appointment) {
        VEvent event = new VEvent();
        Appointment.Telling telling = appointment.telling();
        event.setUid(telling.uid());
        event.setSequence(telling.sequence());
        event.setDateTimeStamp(date(telling.at()));
        event.setStatus(telling.isCalledOff() ? Status.cancelled() : Status.confirmed());
        event.setDateStart(date(appointment.start()), true);
        event.setDateEnd(date(appointment.end()), true);
        event.setSummary(printable(appointment.words().title()));
        event.setDescription(printable(appointment.words().description()));
        event.setUrl(appointment.words().link().toString());
        Guest host = appointment.guests().host();
        event.setOrganizer(new Organizer(name(host), host.email()));
        appointment.guests().invited().stream()
                .map(guest -> attendee(guest, guest.equals(host)))
                .forEach(event::addAttendee);
        if (!telling.isCalledOff()) {
            appointment.reminders().forEach(before -> event.addAlarm(alarm(before, appointment)));
        }
        return event;
    }

    private static Attendee attendee(Guest guest, boolean isHost) {
        Attendee attendee = new Attendee(name(guest), guest.email());
        attendee.setRole(isHost ? Role.CHAIR : Role.ATTENDEE);
        attendee.setParticipationStatus(isHost ? ParticipationStatus.ACCEPTED : ParticipationStatus.NEEDS_ACTION);
        if (!isHost) {
            attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
            attendee.setRsvp(true);
        }
        return attendee;
    }

    private static VAlarm alarm(Duration before, Appointment appointment) {
        biweekly.util.Duration prior = biweekly.util.Duration.fromMillis(-before.toMillis());
        return VAlarm.display(
                new Trigger(prior, Related.START), printable(appointment.words().title()));
    }

    private static Date date(Instant moment) {
        return Date.from(moment);
    }

    /** No control characters besides line breaks and tabs, which RFC 5545 forbids in text. */
    private static String printable(String words) {
        return words.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    /** A parameter stands on one line between quotes, and can hold none (RFC 5545, 3.1); a caret is written as RFC 6868 says. */
    private static String name(Guest guest) {
        return guest.name().replaceAll("\\p{Cc}", " ").replace('"', '\'').strip();
    }

    /** A line has at most 75 bytes (RFC 5545, 3.1); the writer counts characters. */
    private static int lineLength(Appointment appointment) {
        return appointment.toString().chars().allMatch(character -> character < 0x80) ? LINE : LINE_OF_LONG_CHARACTERS;
    }
}
