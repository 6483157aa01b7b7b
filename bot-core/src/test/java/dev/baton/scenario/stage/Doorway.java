package dev.baton.scenario.stage;

import dev.baton.port.Answer;
import dev.baton.port.PortFailure.Unavailable;
import dev.baton.port.Reading;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The way to Baton's own pages, which can be shut. */
public final class Doorway implements Reading {

    /** What is said of it while it is shut. */
    public static final String SHUT = "baton.example cannot be reached.";

    private final List<URI> tried = new ArrayList<>();
    private boolean isShut;

    @Override
    public Answer<URI> open(URI link) {
        tried.add(link);
        return isShut ? Answer.failed(new Unavailable(Duration.ofMinutes(5), SHUT)) : Answer.got(link);
    }

    public void shuts() {
        isShut = true;
    }

    public void opens() {
        isShut = false;
    }

    /** Every link that was tried, in order. */
    public List<URI> tried() {
        return tried;
    }
}
