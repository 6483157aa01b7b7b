package dev.baton.view;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;

/** A run of text with one meaning; its words are plain data which every renderer escapes. */
public sealed interface Span {

    /** Ordinary words. */
    record Plain(String words) implements Span {}

    /** Words that matter more than their neighbours. */
    record Emphasis(String words) implements Span {}

    /** Something a machine said: a version, a coordinate, a hash. */
    record Code(String words) implements Span {}

    /** A named web address. */
    record Link(String words, URI target) implements Span {}

    /** A person; the key finds them on the platform, the name stands where they are not there. */
    record Mention(String key, String name) implements Span {}

    /** A moment, shown in the given zone or, where the platform can, in the reader's own. */
    record When(Instant at, ZoneId zone) implements Span {}
}
