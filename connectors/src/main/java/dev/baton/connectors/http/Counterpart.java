package dev.baton.connectors.http;

import dev.baton.connectors.http.Exchange.Answered;
import dev.baton.connectors.http.Exchange.Lost;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One outside system, by the name that people know: requests go to it, and what means the same failure whatever was asked
 * is an {@link Unanswered} with a sentence that begins with its name.
 */
public final class Counterpart {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final Set<Integer> BUSY = Set.of(408, 425, 429, 500, 502, 503, 504);

    private final String name;
    private final BoundedHttp http;

    public Counterpart(String name, BoundedHttp http) {
        this.name = name;
        this.http = http;
    }

    /** Sends a request; the answer has a status that is no failure of every request. */
    public Answered send(HttpRequest request) {
        return send(request, text -> false);
    }

    /** The same, where the answer may be a stream of events of which a part is enough. */
    public Answered send(HttpRequest request, Predicate<String> isEnough) {
        Exchange exchange = http.send(request, isEnough);
        if (exchange instanceof Lost lost) {
            Unanswered failure =
                    lost.isLasting() ? rejected(lost.reason() + ".") : unavailable(SOON, lost.reason() + ".");
            throw failure.unknown();
        }
        Answered answered = (Answered) exchange;
        refuse(answered);
        return answered;
    }

    /** It did not do it, and will not; the words go after its name. */
    public Unanswered rejected(String does) {
        return Unanswered.rejected(name + " " + does);
    }

    /** It did not do it now; the words go after its name. */
    public Unanswered unavailable(Duration retryAfter, String does) {
        return Unanswered.unavailable(retryAfter, name + " " + does);
    }

    private void refuse(Answered answered) {
        int status = answered.status();
        if (status == 401 || status == 403) {
            throw rejected("does not accept Baton's key (status " + status
                    + "): it is wrong, has expired, or may not do this. Make a new one and set it.");
        } else if (status / 100 == 3) {
            throw rejected("sends Baton to another address, which Baton does not follow. Set the new address.");
        } else if (BUSY.contains(status)) {
            Unanswered busy = unavailable(pause(answered), "has no time (status " + status + ").");
            throw status == 429 || status == 503 ? busy : busy.unknown();
        }
    }

    private static Duration pause(Answered answered) {
        String wanted = answered.header("Retry-After");
        Duration pause = wanted.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(wanted)) : SOON;
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
