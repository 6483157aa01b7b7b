package dev.baton.teams;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** How the bot proves to be the application that is registered in a tenant. */
public sealed interface TeamsCredential {

    /** A client secret, of the tenant where the application is registered. */
    record Secret(String tenant, String value) implements TeamsCredential {
        @Override
        public String toString() {
            return "Secret";
        }
    }

    /** A certificate, of the tenant where the application is registered. */
    record Certificate(String tenant, PrivateKey key, X509Certificate certificate) implements TeamsCredential {
        @Override
        public String toString() {
            return "Certificate";
        }
    }

    /** None: only for a playground on this machine, to which nobody else can speak. */
    record None() implements TeamsCredential {}
}
