package dev.baton.handoff.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a recovery lead rejected the package for; each reason is a task until somebody says how it is settled (B3). */
public record Returns(List<Reason> all) {

    /** One reason, and how it was settled; empty while it is open. */
    public record Reason(int number, String words, String settled) {

        /** Whether nobody has said yet how it is settled. */
        public boolean isOpen() {
            return settled.isBlank();
        }
    }

    /** Never rejected. */
    public static final Returns NONE = new Returns(List.of());

    public Returns {
        all = List.copyOf(all);
    }

    /** The reasons that are not settled. */
    public List<Reason> open() {
        return all.stream().filter(Reason::isOpen).toList();
    }

    /** The open reasons as words. */
    public String words() {
        return open().stream().map(Reason::words).collect(Collectors.joining("; "));
    }

    /** These, and more. */
    public Returns and(List<String> reasons) {
        List<Reason> more = new ArrayList<>(all);
        reasons.forEach(words -> more.add(new Reason(more.size() + 1, words, "")));
        return new Returns(more);
    }

    /** These, one of them settled. */
    public Returns settled(int number, String how) {
        return new Returns(all.stream()
                .map(reason -> reason.number() == number ? new Reason(number, reason.words(), how) : reason)
                .toList());
    }
}
