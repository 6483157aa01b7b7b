package dev.baton.handoff;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A decision under way: the first condition that does not hold refuses it. */
public final class Ruling {

    private final @Nullable Decision refusal;

    private Ruling(@Nullable Decision refusal) {
        this.refusal = refusal;
    }

    /** Starts with the law of every command: who acts is one active human (or Baton itself). */
    public static Ruling of(Asked asked) {
        boolean lawful = asked.by().mayAct() || asked.isByBaton();
        return new Ruling(null)
                .given(
                        lawful,
                        Rule.ONLY_ACTIVE_HUMANS,
                        () -> "Only active members can act here; this account is "
                                + asked.by().standing().words() + ".");
    }

    /** Goes on when the condition holds; otherwise the rule refuses with this sentence. */
    public Ruling given(boolean holds, Rule rule, Supplier<String> because) {
        return holds || refusal != null ? this : new Ruling(Decision.refused(rule, because.get()));
    }

    /** Goes on when the condition, which is only asked if all before it held, holds. */
    public Ruling given(Supplier<Boolean> holds, Rule rule, Supplier<String> because) {
        return refusal != null ? this : given(holds.get(), rule, because);
    }

    /** The refusal, or these events. */
    public Decision orElse(HandoffEvent... events) {
        return orElse(() -> Decision.happened(events));
    }

    /** The refusal, or what this decides. */
    public Decision orElse(Supplier<Decision> decision) {
        return refusal != null ? refusal : decision.get();
    }
}
