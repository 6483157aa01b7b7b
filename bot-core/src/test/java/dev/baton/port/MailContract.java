package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.port.Mail.Receipt;
import dev.baton.view.Appointment;
import dev.baton.view.Appointment.Guest;
import dev.baton.view.Appointment.Guests;
import dev.baton.view.Appointment.Telling;
import dev.baton.view.Appointment.Words;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every way to send mail does (A9-30). */
public interface MailContract {

    Guest MAYA = new Guest("Maya Ölçer", "maya@example.org");

    /** A way to send mail that can be reached. */
    Mail mail();

    /** A way to send mail that does not take it for this guest. */
    Mail refusing(Guest guest);

    /** A way that cannot be reached. */
    Mail outOfReach();

    /** How many different letters that guest has. */
    int letters(Guest guest);

    @Test
    default void a_guest_gets_the_appointment() {
        assertThat(mail().invite(MAYA, appointment(0))).isEqualTo(Answer.got(Receipt.TAKEN));
        assertThat(letters(MAYA)).isEqualTo(1);
    }

    @Test
    default void the_same_appointment_is_the_same_letter_and_a_moved_one_is_another() {
        Mail mail = mail();
        mail.invite(MAYA, appointment(0));
        mail.invite(MAYA, appointment(0));
        assertThat(letters(MAYA)).isEqualTo(1);

        mail.invite(MAYA, appointment(1));
        assertThat(letters(MAYA)).isEqualTo(2);
    }

    @Test
    default void a_mailbox_that_is_not_taken_is_an_answer_with_its_reason() {
        Answer<Receipt> answer = refusing(MAYA).invite(MAYA, appointment(0));

        assertThat(answer).isInstanceOf(Answer.Got.class);
        assertThat(((Answer.Got<Receipt>) answer).value().isTaken()).isFalse();
    }

    @Test
    default void out_of_reach_nothing_was_sent_and_it_can_be_tried_again() {
        assertThat(outOfReach().invite(MAYA, appointment(0)))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(PortFailure.Unavailable.class));
    }

    /** An appointment that was told this often before. */
    static Appointment appointment(int sequence) {
        Instant start = Instant.parse("2026-12-18T13:00:00Z").plus(Duration.ofDays(sequence));
        return new Appointment(
                new Telling("H-1-briefing-1@baton", sequence, Instant.parse("2026-12-17T14:00:00Z"), false),
                start,
                start.plus(Duration.ofMinutes(30)),
                new Words(
                        "Briefing H-1 · Größe",
                        "We walk through it.",
                        URI.create("https://baton.example/handoffs/H-1")),
                new Guests(new Guest("Baton", "baton@example.org"), List.of(MAYA)),
                List.of());
    }
}
