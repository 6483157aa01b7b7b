package dev.baton.connectors.http;

import java.net.http.HttpHeaders;

/** What came of one request to an outside system. */
public sealed interface Exchange {

    /** It answered, with whatever status, and the body is whole. */
    record Answered(int status, HttpHeaders headers, String body) implements Exchange {

        /** The first value of a header, or nothing. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /**
     * Nobody knows whether it did what was asked; the reason completes a sentence that starts with its name. What the
     * other side does every time, such as answering too much, is of no use to try again.
     */
    record Lost(String reason, boolean isLasting) implements Exchange {

        /** Something on the way that may be over soon. */
        static Lost onTheWay(String reason) {
            return new Lost(reason, false);
        }
    }
}
