package dev.baton.connectors.mail;

import dev.baton.connectors.mail.SmtpAccess.Encryption;
import dev.baton.port.Answer;
import dev.baton.port.Mail;
import dev.baton.port.PortFailure;
import dev.baton.port.PortFailure.Rejected;
import dev.baton.port.PortFailure.Unavailable;
import dev.baton.view.Appointment;
import dev.baton.view.Appointment.Guest;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Mail handed in at a server by SMTP, one letter a connection; encrypted, unless the server is on this machine. */
public final class SmtpMail implements Mail {

    private static final String NAME = "The mail server";
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final int SAID = 200;

    private final SmtpAccess access;
    private final Session session;
    private final String protocol;

    public SmtpMail(SmtpAccess access) {
        this.access = access;
        this.protocol = access.relay().encryption() == Encryption.TLS ? "smtps" : "smtp";
        this.session = Session.getInstance(properties(access, "mail." + protocol + "."));
    }

    private static Properties properties(SmtpAccess access, String prefix) {
        String patience = String.valueOf(access.patience().toMillis());
        Properties all = new Properties();
        all.setProperty(prefix + "connectiontimeout", patience);
        all.setProperty(prefix + "timeout", patience);
        all.setProperty(prefix + "writetimeout", patience);
        all.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (access.relay().encryption() == Encryption.STARTTLS) {
            all.setProperty(prefix + "starttls.enable", "true");
            all.setProperty(prefix + "starttls.required", "true");
        }
        all.setProperty(prefix + "auth", String.valueOf(!access.login().user().isEmpty()));
        return all;
    }

    @Override
    public Guest sender() {
        return new Guest("Baton", access.sender());
    }

    @Override
    public Answer<Receipt> invite(Guest guest, Appointment appointment) {
        try (Transport transport = connected()) {
            Letter letter = Letter.to(guest, appointment, session);
            transport.sendMessage(letter, letter.getAllRecipients());
            return Answer.got(Receipt.TAKEN);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("UTF-8 is there", impossible);
        } catch (MessagingException failed) {
            return answer(failed);
        }
    }

    /** Whether it lets Baton in. */
    public Answer<Receipt> greeted() {
        try (Transport transport = connected()) {
            return transport.isConnected()
                    ? Answer.got(Receipt.TAKEN)
                    : answer(new MessagingException("not connected"));
        } catch (MessagingException failed) {
            return answer(failed);
        }
    }

    private Transport connected() throws MessagingException {
        Transport transport = session.getTransport(protocol);
        try {
            transport.connect(
                    access.relay().host(),
                    access.relay().port(),
                    access.login().user().isEmpty() ? null : access.login().user(),
                    access.login().user().isEmpty() ? null : access.login().password());
        } catch (MessagingException failed) {
            transport.close();
            throw failed;
        }
        return transport;
    }

    private static Answer<Receipt> answer(MessagingException failed) {
        for (@Nullable Exception each = failed; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException address && isLasting(address.getReturnCode())) {
                return Answer.got(new Receipt(said(address)));
            }
        }
        return Answer.failed(failure(failed));
    }

    private static PortFailure failure(MessagingException failed) {
        if (failed instanceof AuthenticationFailedException) {
            return new Rejected(NAME + " does not accept Baton's login; look at SMTP_USER and SMTP_PASSWORD.");
        }
        for (@Nullable Exception each = failed; each != null; each = next(each)) {
            if (each instanceof SSLException) {
                return new Rejected(NAME + " shows a certificate that is not trusted.");
            }
            if (each instanceof SMTPSenderFailedException sender && isLasting(sender.getReturnCode())) {
                return new Rejected(NAME + " does not take mail from SMTP_FROM: " + said(sender));
            }
            if (each instanceof SMTPSendFailedException send && isLasting(send.getReturnCode())) {
                return new Rejected(NAME + " does not take the letter: " + said(send));
            }
        }
        return String.valueOf(failed.getMessage()).contains("STARTTLS")
                ? new Rejected(NAME + " does not offer STARTTLS; set SMTP_ENCRYPTION to what it offers.")
                : new Unavailable(SOON, NAME + " cannot be reached, or did not take the letter now.");
    }

    private static @Nullable Exception next(Exception each) {
        return each instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : each.getCause() instanceof Exception cause && cause != each ? cause : null;
    }

    private static boolean isLasting(int code) {
        return code / 100 == 5;
    }

    private static String said(Exception words) {
        String plain = String.valueOf(words.getMessage())
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return plain.length() > SAID ? plain.substring(0, SAID) + "…" : plain;
    }
}
