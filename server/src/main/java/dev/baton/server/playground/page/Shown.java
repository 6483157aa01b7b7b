package dev.baton.server.playground.page;

import dev.baton.server.playground.Actor;
import dev.baton.server.playground.Message;
import gg.jte.Content;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message as one person sees it: with its card drawn, its thread, and times in the reader's zone. */
public record Shown(
        Message message,
        @Nullable Actor by,
        Content card,
        List<Shown> thread,
        @Nullable Pressing shortcut,
        Manner manner,
        ZoneId zone) {

    private static final int LATEST = 3;
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    public Shown {
        thread = List.copyOf(thread);
    }

    /** Who said it, unless it was Baton. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(by);
    }

    /** What starts a handoff from it, where a person said it. */
    public Optional<Pressing> startFrom() {
        return Optional.ofNullable(shortcut);
    }

    /** The message's number. */
    public long number() {
        return message.number();
    }

    /** Who said it. */
    public String author() {
        return actor().map(somebody -> somebody.person().name()).orElse("Baton");
    }

    /** When it was said. */
    public String time() {
        return words(message.at());
    }

    /** When it was last drawn. */
    public String changed() {
        return words(message.changed());
    }

    /** Whether it shows something else than at first. */
    public boolean isChanged() {
        return message.changed().isAfter(message.at().plus(AT_ONCE));
    }

    /** The thread without its latest messages. */
    public List<Shown> earlier() {
        return thread.subList(0, Math.max(0, thread.size() - LATEST));
    }

    /** The latest messages of the thread. */
    public List<Shown> latest() {
        return thread.subList(earlier().size(), thread.size());
    }

    private String words(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }
}
