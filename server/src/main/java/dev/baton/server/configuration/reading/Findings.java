package dev.baton.server.configuration.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Collects what reading a configuration found, so that all of it can be told at once. */
public final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private final List<Supplier<List<Problem>>> searches = new ArrayList<>();

    /** Something with which the server does not start. */
    public void problem(String where, String sentence) {
        problems.add(new Problem(where, sentence));
    }

    /** Something doubtful with which it starts all the same. */
    public void warning(String where, String sentence) {
        warnings.add(new Problem(where, sentence));
    }

    /** A search for something doubtful that takes its time; it is made when somebody asks for the warnings. */
    public void search(Supplier<List<Problem>> warnings) {
        searches.add(warnings);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public List<Problem> warnings() {
        return Stream.concat(warnings.stream(), searches.stream().flatMap(search -> search.get().stream()))
                .toList();
    }
}
