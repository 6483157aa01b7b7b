package dev.baton.server.configuration;

import dev.baton.server.configuration.Configuration.Wrong;
import dev.baton.server.configuration.reading.Problem;
import java.util.List;

/** What only trying has shown to be in the way of a start, or of a command; the message is for whoever must put it right. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(List<Problem> problems) {
        super(new Wrong(problems).message());
    }

    /** The cause says nothing to that person. */
    public CannotStart(Problem problem, Exception cause) {
        super(new Wrong(List.of(problem)).message(), cause);
    }
}
