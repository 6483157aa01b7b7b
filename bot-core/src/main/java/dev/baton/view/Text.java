package dev.baton.view;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Words for people as a list of marked spans; there is no raw markup in it. */
public record Text(List<Span> spans) {

    public Text {
        spans = List.copyOf(spans);
    }

    /** Plain words. */
    public static Text text(String words) {
        return new Text(List.of(new Span.Plain(words)));
    }

    /** Nothing. */
    public static Text empty() {
        return new Text(List.of());
    }

    /** This text and more plain words. */
    public Text and(String words) {
        return and(new Span.Plain(words));
    }

    /** This text and words that matter more. */
    public Text andEmphasis(String words) {
        return and(new Span.Emphasis(words));
    }

    /** This text and something a machine said. */
    public Text andCode(String words) {
        return and(new Span.Code(words));
    }

    /** This text and a named address. */
    public Text andLink(String words, URI target) {
        return and(new Span.Link(words, target));
    }

    /** This text and a person. */
    public Text andPerson(String key, String name) {
        return and(new Span.Mention(key, name));
    }

    /** This text and a moment. */
    public Text andWhen(Instant at, ZoneId zone) {
        return and(new Span.When(at, zone));
    }

    /** This text and one more span. */
    public Text and(Span span) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(span);
        return new Text(longer);
    }

    /** This text and another. */
    public Text and(Text other) {
        List<Span> longer = new ArrayList<>(spans);
        longer.addAll(other.spans);
        return new Text(longer);
    }
}
