package dev.baton.server.configuration;

import java.net.URI;
import java.util.Set;

/** Reads web addresses; what does not fit is an {@link IllegalArgumentException} with a sentence for its writer. */
final class Addresses {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Addresses() {}

    /** Where people reach this server: an address without a path's last slash. */
    static URI base(String words) {
        URI address = web(words);
        return address.getPath().endsWith("/") ? URI.create(words.substring(0, words.length() - 1)) : address;
    }

    /** An interface to which secrets are sent: encrypted, unless it is on this machine. */
    static URI api(String words) {
        URI address = web(words);
        if (address.getScheme().equals("http") && !OWN_MACHINE.contains(address.getHost())) {
            throw new IllegalArgumentException("sends tokens over plain http; write https.");
        }
        return words.endsWith("/") ? address : URI.create(words + "/");
    }

    /** One address to which secrets are sent, as it is written. */
    static URI endpoint(String words) {
        api(words);
        return URI.create(words);
    }

    /** Whether this host is the machine itself. */
    static boolean isOwnMachine(String host) {
        return OWN_MACHINE.contains(host);
    }

    private static URI web(String words) {
        if (!words.matches("https?://[^/?#\\s@]+(/[^?#\\s]*)?")) {
            throw new IllegalArgumentException("is no web address; write one such as https://baton.example.org.");
        }
        URI address = URI.create(words);
        if (address.getHost() == null) {
            throw new IllegalArgumentException("names no host; write one such as https://baton.example.org.");
        }
        return address;
    }
}
