package dev.baton.server.playground.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** On which platform cards and forms are looked at; the browser remembers it. */
public enum Manner {
    SLACK("Slack"),
    TEAMS("Teams");

    private static final String COOKIE = "baton-manner";

    private final String label;

    Manner(String label) {
        this.label = label;
    }

    /** The platform as people call it. */
    public String label() {
        return label;
    }

    /** The manner in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What makes the browser remember it. */
    String remembered() {
        return COOKIE + "=" + path() + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict";
    }

    /** What the browser remembers. */
    static Manner of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> parse(value).stream())
                .findFirst()
                .orElse(SLACK);
    }

    static Optional<Manner> parse(String path) {
        return Arrays.stream(values())
                .filter(manner -> manner.path().equals(path))
                .findFirst();
    }
}
