package dev.baton.conversation;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.opening.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A command as somebody wrote it; one grammar for every platform. */
public sealed interface Said {

    /** {@code open}: start a handoff; {@code open recovery}: one from eradication to recovery. */
    record Open(Kind kind) implements Said {}

    /** {@code list}: the handoffs under way. */
    record Listing() implements Said {}

    /** {@code mine}: what waits for me. */
    record Mine() implements Said {}

    /** {@code status H-12}: where it stands, who is waited for, and until when. */
    record Status(HandoffId handoff) implements Said {}

    /** {@code brief H-12}: my part of it now. */
    record Brief(HandoffId handoff) implements Said {}

    /** {@code join H-12}: let this channel follow it, too. */
    record Join(HandoffId handoff) implements Said {}

    /** {@code history log4j-core}: past handoffs of a component. */
    record History(String component) implements Said {}

    /** {@code incident H-12} or {@code incident INC-9}: all handoffs of one incident, side by side. */
    record OfIncident(String words) implements Said {}

    /** {@code help}, or nothing at all. */
    record Help() implements Said {}

    /** Something else; the sentence says what to write. */
    record Unclear(String sentence) implements Said {}

    /** Reads what somebody wrote after the command's name. */
    static Said of(String words) {
        String[] parts = words.strip().split("\\s+", 2);
        String rest = parts.length == 2 ? parts[1].strip() : "";
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "", "help" -> new Help();
            case "open" -> opening(rest);
            case "list" -> new Listing();
            case "mine" -> new Mine();
            case "status" -> about(rest, "status", Status::new);
            case "brief" -> about(rest, "brief", Brief::new);
            case "join" -> about(rest, "join", Join::new);
            case "incident" ->
                rest.isEmpty()
                        ? new Unclear("Write the incident, or one of its handoffs, for example: incident H-12")
                        : new OfIncident(rest);
            case "history" ->
                rest.isEmpty()
                        ? new Unclear("Write the component, for example: history log4j-core")
                        : new History(rest);
            default ->
                new Unclear(
                        "I do not know '" + parts[0]
                                + "'. Write: open, open recovery, list, mine, status H-12, brief H-12, join H-12, incident H-12, history component, or help.");
        };
    }

    private static Said opening(String rest) {
        if (rest.isEmpty()) {
            return new Open(Kind.REMEDIATION);
        }
        return Stream.of(Kind.values())
                .filter(kind -> kind.words().equals(rest.toLowerCase(Locale.ROOT)))
                .findFirst()
                .<Said>map(Open::new)
                .orElseGet(() -> new Unclear("I do not know what to open. Write: open, or open recovery"));
    }

    private static Said about(String rest, String verb, Function<HandoffId, Said> said) {
        Optional<HandoffId> id = HandoffId.parse(rest);
        return id.isPresent()
                ? said.apply(id.get())
                : new Unclear("Write the number of the handoff, for example: " + verb + " H-12");
    }
}
