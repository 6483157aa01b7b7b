package dev.baton.server.playground.page;

import dev.baton.port.NotSaved;
import dev.baton.server.playground.Playground;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /time}: lets time pass, and waits until all that falls due on the way has happened. */
public final class TimeServlet extends LocalServlet {

    private static final long serialVersionUID = 1;
    private static final Duration FARTHEST = Duration.ofDays(400);
    private static final int STOPS = 1000;
    private static final Logger LOG = LoggerFactory.getLogger(TimeServlet.class);

    private final transient Rehearsals rehearsals;

    public TimeServlet(Rehearsals rehearsals, String seal) {
        super(seal);
        this.rehearsals = rehearsals;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Instant> until = said(request, "until").flatMap(TimeServlet::parse);
        Playground playground = rehearsals.now();
        Instant farthest = playground.clock().instant().plus(FARTHEST);
        if (until.isEmpty() || until.get().isAfter(farthest)) {
            say(response, HttpServletResponse.SC_BAD_REQUEST, "Time can pass up to a moment of the next 400 days.");
            return;
        }
        try {
            pass(playground, until.get());
        } catch (NotSaved stuck) {
            Instant now = playground.clock().instant();
            LOG.warn("Time has passed only up to {}", now, stuck);
            say(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "Time has passed only up to " + now + ". Please let it pass again in a moment.");
            return;
        }
        String view =
                said(request, "view").flatMap(View::parse).orElse(View.CHANNEL).path();
        goTo(response, "/as/" + user(request, playground) + "/" + view);
    }

    /** Stops at every appointment on the way, so that each thing happens at its own time and in order. */
    private static void pass(Playground playground, Instant until) {
        for (int stop = 0; stop < STOPS && playground.backstage().doWhatIsDue(); stop++) {
            Optional<Instant> next = playground.backstage().nextAppointment().filter(moment -> !moment.isAfter(until));
            if (next.isEmpty()) {
                break;
            }
            playground.clock().passUntil(next.get());
        }
        playground.clock().passUntil(until);
        playground.backstage().doWhatIsDue();
        playground.visits().fallSilent();
    }

    private static String user(HttpServletRequest request, Playground playground) {
        return said(request, "user")
                .flatMap(playground.cast()::find)
                .orElseGet(() -> playground.cast().everyone().get(0))
                .user();
    }

    private static Optional<Instant> parse(String words) {
        try {
            return Optional.of(Instant.parse(words));
        } catch (DateTimeParseException notAMoment) {
            return Optional.empty();
        }
    }
}
