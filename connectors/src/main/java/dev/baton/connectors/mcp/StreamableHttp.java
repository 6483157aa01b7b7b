package dev.baton.connectors.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.http.Unanswered;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The way of the official SDK's client to a server, in place of the SDK's own: it speaks to both eras, sends each message
 * in the thread that asks, follows nobody elsewhere, opens nothing in the background, and reads only so much for so long.
 */
final class StreamableHttp implements McpClientTransport {

    private static final McpJsonMapper MAPPER = new JacksonMcpJsonMapper(Messages.JSON);

    private final Wire wire;
    private final Eras eras;
    private @Nullable Dialogue dialogue;
    private Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> listener = messages -> messages;

    StreamableHttp(Wire wire, Eras eras) {
        this.wire = wire;
        this.eras = eras;
    }

    /** The SDK asks for the last, and takes any. */
    @Override
    public List<String> protocolVersions() {
        return Stream.concat(Stream.of(Modern.VERSION), Legacy.VERSIONS.stream())
                .toList();
    }

    @Override
    public Mono<Void> connect(Function<Mono<JSONRPCMessage>, Mono<JSONRPCMessage>> handler) {
        listener = handler;
        return Mono.empty();
    }

    @Override
    public Mono<Void> sendMessage(JSONRPCMessage message) {
        return Flux.defer(() -> Flux.fromIterable(said(message)))
                .concatMap(answer -> listener.apply(Mono.fromCallable(() -> understood(answer))))
                .then();
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.fromRunnable(() -> Optional.ofNullable(dialogue).ifPresent(Dialogue::end));
    }

    @Override
    public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
        try {
            return MAPPER.convertValue(data, type);
        } catch (IllegalArgumentException otherShape) {
            throw wire.rejected("answered something that is not MCP.").unknown();
        }
    }

    private List<JsonNode> said(JSONRPCMessage message) {
        ObjectNode node = Messages.JSON.valueToTree(message);
        try {
            Dialogue spoken = dialogue == null ? eras.open(wire) : dialogue;
            dialogue = spoken;
            return spoken.say(node);
        } catch (Unanswered failure) {
            eras.forget();
            throw failure;
        }
    }

    private JSONRPCMessage understood(JsonNode answer) throws IOException {
        try {
            return McpSchema.deserializeJsonRpcMessage(MAPPER, answer.toString());
        } catch (IllegalArgumentException otherShape) {
            throw wire.rejected("answered something that is not MCP.").unknown();
        }
    }
}
