package dev.baton.slack.webapi;

import dev.baton.port.Answer;
import dev.baton.port.PortFailure;
import java.time.Duration;
import java.util.function.Function;

/** What became of a call of the Web API. */
public sealed interface WebReply<R> {

    /** Slack did it. */
    record Did<R>(R response) implements WebReply<R> {}

    /** Slack understood and will not; the error is Slack's own word for it. */
    record Refused<R>(String error, String detail) implements WebReply<R> {}

    /** Nobody knows whether Slack did it; try again, not before this long. */
    record Lost<R>(Duration retryAfter, String reason) implements WebReply<R> {}

    /** The reply in the port's words. */
    default <T> Answer<T> answer(Function<R, T> made) {
        return then(response -> Answer.got(made.apply(response)));
    }

    /** What follows from the response; a failure stays one, in the port's words. */
    default <T> Answer<T> then(Function<R, Answer<T>> next) {
        if (this instanceof Did<R> did) {
            return next.apply(did.response());
        } else if (this instanceof Lost<R> lost) {
            return Answer.failed(new PortFailure.Unavailable(lost.retryAfter(), lost.reason()));
        }
        Refused<R> refused = (Refused<R>) this;
        return Answer.failed(SlackErrors.failure(refused.error(), refused.detail()));
    }

    /** How it went, for the log. */
    default String outcome() {
        if (this instanceof Refused<R> refused) {
            return "refused: " + refused.error() + (refused.detail().isEmpty() ? "" : " (" + refused.detail() + ")");
        }
        return this instanceof Lost<R> lost ? "lost: " + lost.reason() : "done";
    }
}
