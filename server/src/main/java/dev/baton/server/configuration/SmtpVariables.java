package dev.baton.server.configuration;

import static dev.baton.server.configuration.Variable.SMTP_ENCRYPTION;
import static dev.baton.server.configuration.Variable.SMTP_FROM;
import static dev.baton.server.configuration.Variable.SMTP_HOST;
import static dev.baton.server.configuration.Variable.SMTP_PASSWORD;
import static dev.baton.server.configuration.Variable.SMTP_PORT;
import static dev.baton.server.configuration.Variable.SMTP_USER;

import dev.baton.connectors.mail.SmtpAccess;
import dev.baton.connectors.mail.SmtpAccess.Encryption;
import dev.baton.connectors.mail.SmtpAccess.Login;
import dev.baton.connectors.mail.SmtpAccess.Relay;
import dev.baton.server.configuration.reading.Values;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where this server hands in mail; a password goes there encrypted, or not at all. */
final class SmtpVariables {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Variables variables;

    SmtpVariables(Variables variables) {
        this.variables = variables;
    }

    Optional<SmtpAccess> read() {
        if (!variables.has(SMTP_HOST)) {
            Stream.of(SMTP_PORT, SMTP_ENCRYPTION, SMTP_USER, SMTP_PASSWORD, SMTP_FROM)
                    .filter(variables::has)
                    .forEach(variable ->
                            variables.problem(variable, "is set without SMTP_HOST; set that too, or unset this one."));
            return Optional.empty();
        }
        if (!variables.has(SMTP_FROM)) {
            variables.problem(SMTP_HOST, "is set without SMTP_FROM; set that to the mailbox that invites.");
        }
        if (variables.has(SMTP_USER) != variables.has(SMTP_PASSWORD)) {
            variables.problem(SMTP_USER, "and SMTP_PASSWORD belong together; set both, or neither.");
        }
        return Optional.of(new SmtpAccess(
                relay(),
                new Login(
                        variables.text(SMTP_USER).orElse(""),
                        variables.secret(SMTP_PASSWORD).reveal()),
                variables.read(SMTP_FROM, Values::email, ""),
                PATIENCE));
    }

    private Relay relay() {
        String host = variables.read(SMTP_HOST, SmtpVariables::host, "");
        Encryption encryption = variables.read(SMTP_ENCRYPTION, SmtpVariables::encryption, Encryption.STARTTLS);
        if (encryption == Encryption.NONE && !Addresses.isOwnMachine(host)) {
            variables.problem(
                    SMTP_ENCRYPTION, "is none, which is only for a server on this machine; write starttls or tls.");
        }
        int usual = encryption == Encryption.TLS ? 465 : 587;
        return new Relay(host, variables.read(SMTP_PORT, Values.number(1, 65535), usual), encryption);
    }

    private static String host(String words) {
        if (!words.matches("[A-Za-z0-9.:-]{1,253}")) {
            throw new IllegalArgumentException("is no name of a host; write one such as mail.example.org.");
        }
        return words;
    }

    private static Encryption encryption(String words) {
        return switch (words) {
            case "starttls" -> Encryption.STARTTLS;
            case "tls" -> Encryption.TLS;
            case "none" -> Encryption.NONE;
            default -> throw new IllegalArgumentException("is no kind of encryption; write starttls, tls or none.");
        };
    }
}
