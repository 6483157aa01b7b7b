package dev.baton.connectors.mcp;

import dev.baton.connectors.http.BoundedHttp;
import dev.baton.connectors.http.Unanswered;
import dev.baton.port.Answer;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.Duration;
import java.util.function.Function;

/** A server of tools, visited anew for every question, so that no session outlives what it was opened for. */
public final class ToolServer {

    private final ServerAccess access;
    private final BoundedHttp http;
    private final Eras eras = new Eras();

    public ToolServer(ServerAccess access) {
        this.access = access;
        this.http = new BoundedHttp(access.limits());
    }

    /** Asks a question that may take several calls; the first that fails is how the question fails. */
    public <T> Answer<T> ask(Function<ToolSession, T> question) {
        try (ToolSession session = visit()) {
            return Answer.got(question.apply(session));
        } catch (Unanswered failed) {
            return Answer.failed(failed.failure());
        }
    }

    /** The server's name, as sentences about it begin. */
    public String name() {
        return access.name();
    }

    private ToolSession visit() {
        Duration longerThanTheWire = access.limits()
                .untilConnected()
                .plus(access.limits().untilAnswered().multipliedBy(3));
        McpSyncClient client = McpClient.sync(new StreamableHttp(new Wire(access, http), eras))
                .clientInfo(McpSchema.Implementation.builder("Baton", "0.1").build())
                .initializationTimeout(longerThanTheWire)
                .requestTimeout(longerThanTheWire)
                .build();
        return new ToolSession(client, new Failures(access.name()));
    }
}
