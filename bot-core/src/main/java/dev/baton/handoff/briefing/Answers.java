package dev.baton.handoff.briefing;

import dev.baton.handoff.people.TeamId;
import java.util.HashMap;
import java.util.Map;

/** What has been said yes to: prepared outside the briefing, confirmed in it, and signed at its end. */
public record Answers(
        Map<Requirement, Confirmation> prepared,
        Map<Requirement, Confirmation> confirmed,
        Map<TeamId, Signature> signatures) {

    /** Nothing said yet. */
    public static final Answers NONE = new Answers(Map.of(), Map.of(), Map.of());

    public Answers {
        prepared = Map.copyOf(prepared);
        confirmed = Map.copyOf(confirmed);
        signatures = Map.copyOf(signatures);
    }

    Answers preparing(Requirement requirement, Confirmation confirmation) {
        return new Answers(with(prepared, requirement, confirmation), confirmed, signatures);
    }

    Answers confirming(Requirement requirement, Confirmation confirmation) {
        return new Answers(prepared, with(confirmed, requirement, confirmation), signatures);
    }

    Answers signing(TeamId team, Signature signature) {
        return new Answers(prepared, confirmed, with(signatures, team, signature));
    }

    Answers without(Requirement requirement) {
        Map<Requirement, Confirmation> fewer = new HashMap<>(confirmed);
        fewer.remove(requirement);
        return new Answers(prepared, fewer, signatures);
    }

    private static <K, V> Map<K, V> with(Map<K, V> before, K key, V value) {
        Map<K, V> after = new HashMap<>(before);
        after.put(key, value);
        return after;
    }
}
