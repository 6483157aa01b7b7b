package dev.baton.connectors.mail;

import dev.baton.connectors.calendar.CalendarFile;
import dev.baton.handoff.Sha256;
import dev.baton.view.Appointment;
import dev.baton.view.Appointment.Guest;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HexFormat;

/**
 * An appointment as a letter by the rules of iMIP (RFC 6047): words for people, the entry for their calendar, and the entry
 * once more as a file, for programs that do not read the former. Its Message-ID follows from what it says and to whom.
 */
final class Letter extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String id;

    private Letter(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Letter to(Guest guest, Appointment appointment, Session session)
            throws MessagingException, UnsupportedEncodingException {
        Guest host = appointment.guests().host();
        Letter letter = new Letter(session, id(guest, appointment));
        letter.setFrom(address(host));
        letter.setRecipient(RecipientType.TO, address(guest));
        letter.setSubject(subject(appointment), UTF_8);
        letter.setSentDate(Date.from(appointment.telling().at()));
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setContent(parts(appointment));
        letter.saveChanges();
        return letter;
    }

    private static Multipart parts(Appointment appointment) throws MessagingException {
        String file = CalendarFile.of(appointment);
        MimeBodyPart words = new MimeBodyPart();
        words.setText(words(appointment), UTF_8);
        MimeBodyPart entry = new MimeBodyPart();
        entry.setDataHandler(new DataHandler(new ByteArrayDataSource(
                file.getBytes(StandardCharsets.UTF_8), CalendarFile.mediaType(appointment) + ";charset=UTF-8")));
        MimeBodyPart together = new MimeBodyPart();
        together.setContent(new MimeMultipart("alternative", words, entry));
        MimeBodyPart attached = new MimeBodyPart();
        attached.setDataHandler(
                new DataHandler(new ByteArrayDataSource(file.getBytes(StandardCharsets.UTF_8), "application/ics")));
        attached.setFileName("briefing.ics");
        return new MimeMultipart("mixed", together, attached);
    }

    private static String words(Appointment appointment) {
        return (appointment.telling().isCalledOff() ? "This is called off.\n\n" : "")
                + appointment.words().description()
                + "\n\nWhether you come is answered in chat; an answer by mail is not read.\n";
    }

    private static String subject(Appointment appointment) {
        String title = appointment.words().title().replaceAll("\\p{Cntrl}+", " ");
        if (appointment.telling().isCalledOff()) {
            return "Called off: " + title;
        }
        return appointment.telling().sequence() > 0 ? "Moved: " + title : title;
    }

    private static InternetAddress address(Guest guest) throws UnsupportedEncodingException {
        return new InternetAddress(guest.email(), guest.name().replaceAll("\\p{Cntrl}+", " "), UTF_8);
    }

    private static String id(Guest guest, Appointment appointment) {
        String what = String.join(
                "\n",
                appointment.telling().uid(),
                String.valueOf(appointment.telling().sequence()),
                guest.email());
        byte[] digest = Sha256.digest().digest(what.getBytes(StandardCharsets.UTF_8));
        String host = appointment.guests().host().email().replaceAll("^.*@", "");
        return "<" + HexFormat.of().formatHex(digest, 0, 16) + "@" + host + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
