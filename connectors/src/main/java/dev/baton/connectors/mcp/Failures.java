package dev.baton.connectors.mcp;

import dev.baton.connectors.http.Unanswered;
import io.modelcontextprotocol.spec.McpError;
import java.time.Duration;
import java.util.function.Supplier;

/** Turns whatever the SDK throws into failures that say whether to try again. */
final class Failures {

    private static final int INTERNAL_ERROR = -32603;
    private static final int LONGEST_QUOTATION = 300;

    private final String server;

    Failures(String server) {
        this.server = server;
    }

    <T> T of(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException failed) {
            throw failure(failed);
        }
    }

    Unanswered rejected(String does) {
        return Unanswered.rejected(server + " " + does);
    }

    private Unanswered failure(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unanswered ours) {
                return ours;
            } else if (cause instanceof McpError error && error.getJsonRpcError() != null) {
                return said(error.getJsonRpcError().code(), String.valueOf(error.getMessage()));
            }
        }
        return rejected("did not speak MCP as it is written.").unknown();
    }

    private Unanswered said(int code, String words) {
        String quoted = words.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
        String reason = server + " answered with an error: "
                + (quoted.length() > LONGEST_QUOTATION ? quoted.substring(0, LONGEST_QUOTATION) + "…" : quoted);
        return code == INTERNAL_ERROR
                ? Unanswered.unavailable(Duration.ofMinutes(1), reason).unknown()
                : Unanswered.rejected(reason);
    }
}
