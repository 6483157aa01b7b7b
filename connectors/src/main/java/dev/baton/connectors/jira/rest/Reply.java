package dev.baton.connectors.jira.rest;

import dev.baton.port.Answer;
import dev.baton.port.PortFailure;
import java.time.Duration;
import java.util.function.Function;

/** What became of something that Jira was asked. */
public sealed interface Reply<T> {

    /** Jira did it, or said it. */
    record Did<T>(T value) implements Reply<T> {}

    /** It cannot be done so, and the sentence says what somebody must change; the status is Jira's, or 0 where we say so. */
    record Refused<T>(int status, String sentence) implements Reply<T> {

        /** Whether Jira has no such thing, or does not show it. */
        public boolean isAbsent() {
            return status == 404 || status == 410;
        }
    }

    /** Nobody knows whether it was done; try again, not before this long. */
    record Lost<T>(Duration retryAfter, String reason) implements Reply<T> {}

    static <T> Reply<T> did(T value) {
        return new Did<>(value);
    }

    /** Somebody must change something first, and it is not Jira who says so. */
    static <T> Reply<T> impossible(String sentence) {
        return new Refused<>(0, sentence);
    }

    /** What follows; a failure stays what it is. */
    default <U> Reply<U> then(Function<T, Reply<U>> next) {
        if (this instanceof Did<T> did) {
            return next.apply(did.value());
        } else if (this instanceof Lost<T> lost) {
            return new Lost<>(lost.retryAfter(), lost.reason());
        }
        Refused<T> refused = (Refused<T>) this;
        return new Refused<>(refused.status(), refused.sentence());
    }

    /** The same with another value. */
    default <U> Reply<U> map(Function<T, U> made) {
        return then(value -> did(made.apply(value)));
    }

    /** Another way out of a refusal. */
    default Reply<T> orElse(Function<Refused<T>, Reply<T>> other) {
        return this instanceof Refused<T> refused ? other.apply(refused) : this;
    }

    /** The reply in the port's words. */
    default Answer<T> answer() {
        if (this instanceof Did<T> did) {
            return Answer.got(did.value());
        } else if (this instanceof Lost<T> lost) {
            return Answer.failed(new PortFailure.Unavailable(lost.retryAfter(), lost.reason()));
        }
        return Answer.failed(new PortFailure.Rejected(((Refused<T>) this).sentence()));
    }
}
