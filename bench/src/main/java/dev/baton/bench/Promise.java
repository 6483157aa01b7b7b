package dev.baton.bench;

import java.util.List;

/** What the server is to hold, and whether it did. */
record Promise(String words, boolean kept) {

    String line() {
        return (kept ? "kept    " : "BROKEN  ") + words;
    }

    /** What the program ends with: 0 when every promise was kept. */
    static int exitCode(List<Promise> promises) {
        return promises.stream().allMatch(Promise::kept) ? 0 : 1;
    }
}
