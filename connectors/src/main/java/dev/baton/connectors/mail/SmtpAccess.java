package dev.baton.connectors.mail;

import java.time.Duration;

/** Where mail is handed in, how that is encrypted, as whom, and which mailbox is the sender of it. */
public record SmtpAccess(Relay relay, Login login, String sender, Duration patience) {

    /** A mail server. */
    public record Relay(String host, int port, Encryption encryption) {}

    /** A user and a password; empty where the server wants none. */
    public record Login(String user, String password) {

        /** No login. */
        public static final Login NONE = new Login("", "");

        @Override
        public String toString() {
            return user.isEmpty() ? "nobody" : user;
        }
    }

    /** How the connection is encrypted. */
    public enum Encryption {
        /** It begins plain, and goes on only when the server has agreed to encrypt it. */
        STARTTLS,
        /** From its first byte on. */
        TLS,
        /** Not at all, which is for a server on this machine. */
        NONE
    }
}
