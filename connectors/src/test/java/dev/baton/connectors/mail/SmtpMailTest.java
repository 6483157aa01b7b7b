package dev.baton.connectors.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.baton.connectors.mail.SmtpAccess.Encryption;
import dev.baton.connectors.mail.SmtpAccess.Login;
import dev.baton.connectors.mail.SmtpAccess.Relay;
import dev.baton.port.Answer;
import dev.baton.port.Mail;
import dev.baton.port.Mail.Receipt;
import dev.baton.port.MailContract;
import dev.baton.port.PortFailure.Rejected;
import dev.baton.port.PortFailure.Unavailable;
import dev.baton.view.Appointment;
import dev.baton.view.Appointment.Guest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mail by SMTP, handed in at a server on this machine. */
class SmtpMailTest implements MailContract {

    private final Grumbling strict = new Grumbling("RCPT", "550 5.1.1 No such user");
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        server.start();
        server.setUser("baton@example.org", "baton", "a-password");
    }

    @AfterEach
    void close() {
        server.stop();
        strict.close();
    }

    @Override
    public Mail mail() {
        return mail(new Login("baton", "a-password"), Encryption.NONE);
    }

    private Mail mail(Login login, Encryption encryption) {
        return mail(server.getSmtp().getPort(), login, encryption);
    }

    private static Mail mail(int port, Login login, Encryption encryption) {
        return new SmtpMail(new SmtpAccess(
                new Relay("127.0.0.1", port, encryption), login, "baton@example.org", Duration.ofSeconds(30)));
    }

    @Override
    public Mail refusing(Guest guest) {
        return mail(strict.port(), Login.NONE, Encryption.NONE);
    }

    @Override
    public Mail outOfReach() {
        Mail mail = mail();
        server.stop();
        return mail;
    }

    @Override
    public int letters(Guest guest) {
        return (int) Arrays.stream(server.getReceivedMessagesForDomain(guest.email()))
                .map(SmtpMailTest::id)
                .distinct()
                .count();
    }

    @Test
    void a_letter_has_words_for_people_an_entry_for_calendars_and_the_entry_as_a_file() throws Exception {
        mail().invite(MAYA, MailContract.appointment(0));

        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Briefing H-1 · Größe");
        assertThat(letter.getFrom()[0]).hasToString("Baton <baton@example.org>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        Multipart parts = (Multipart) letter.getContent();
        Multipart together = (Multipart) parts.getBodyPart(0).getContent();
        assertThat(text(together.getBodyPart(0))).startsWith("We walk through it.");
        BodyPart entry = together.getBodyPart(1);
        assertThat(entry.getContentType()).isEqualTo("text/calendar;method=REQUEST;charset=UTF-8");
        assertThat(unfolded(entry))
                .contains("METHOD:REQUEST", "SEQUENCE:0", "Größe", "RSVP=TRUE", "mailto:maya@example.org")
                .contains("ORGANIZER;CN=Baton:mailto:baton@example.org");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("briefing.ics");
    }

    @Test
    void what_is_called_off_is_a_cancellation() throws Exception {
        Appointment appointment = MailContract.appointment(1);
        mail().invite(
                        MAYA,
                        new Appointment(
                                appointment.telling().calledOff(),
                                appointment.start(),
                                appointment.end(),
                                appointment.words(),
                                appointment.guests(),
                                appointment.reminders()));

        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).startsWith("Called off: ");
        Multipart together =
                (Multipart) ((Multipart) letter.getContent()).getBodyPart(0).getContent();
        assertThat(unfolded(together.getBodyPart(1))).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void a_wrong_password_is_said_to_be_one() {
        assertThat(mail(new Login("baton", "another"), Encryption.NONE).invite(MAYA, MailContract.appointment(0)))
                .isEqualTo(Answer.failed(new Rejected(
                        "The mail server does not accept Baton's login; look at SMTP_USER and SMTP_PASSWORD.")));
    }

    @Test
    void nothing_goes_unencrypted_to_a_server_that_does_not_offer_to_encrypt() {
        assertThat(mail(Login.NONE, Encryption.STARTTLS).invite(MAYA, MailContract.appointment(0)))
                .isEqualTo(Answer.failed(new Rejected(
                        "The mail server does not offer STARTTLS; set SMTP_ENCRYPTION to what it offers.")));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAIL | 550 5.7.1 Not from you | never
            RCPT | 550 5.1.1 No such user | taken
            RCPT | 451 4.7.1 Greylisted   | later
            DATA | 554 5.6.0 Too strange  | never
            DATA | 452 4.3.1 Disk full    | later
            """)
    void what_the_server_says_decides_whether_it_is_tried_again(String at, String says, String again) {
        try (Grumbling grumbling = new Grumbling(at, says)) {
            Answer<Receipt> answer =
                    mail(grumbling.port(), Login.NONE, Encryption.NONE).invite(MAYA, MailContract.appointment(0));

            if (again.equals("taken")) {
                assertThat(((Answer.Got<Receipt>) answer).value().refusal()).isEqualTo(says);
            } else {
                assertThat(((Answer.Failed<Receipt>) answer).failure())
                        .isInstanceOf(again.equals("later") ? Unavailable.class : Rejected.class);
            }
        }
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String unfolded(BodyPart part) throws MessagingException, IOException {
        return text(part).replace("\r\n ", "");
    }

    private static String id(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }
}
