package dev.baton.connectors.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments are held against a tool's own schema, which is a stranger's. */
class OfferedToolTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://json-schema.org/draft-07/schema#",
                "https://json-schema.org/draft/2019-09/schema",
                "https://json-schema.org/draft/2020-12/schema"
            })
    void in_every_usual_draft_of_json_schema(String draft) throws IOException {
        ObjectNode schema = object("{\"type\":\"object\",\"required\":[\"a\"],\"additionalProperties\":false}");
        schema.withObject("/properties/a").put("type", "integer");
        if (!draft.isEmpty()) {
            schema.put("$schema", draft);
        }

        assertThat(problemWith(schema, "{\"a\":7}")).isEmpty();
        assertThat(problemWith(schema, "{\"a\":\"7\"}")).contains("/a");
        assertThat(problemWith(schema, "{}")).contains("a");
        assertThat(problemWith(schema, "{\"a\":7,\"b\":1}")).contains("b");
    }

    @Test
    void a_schema_elsewhere_is_not_fetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        elsewhere.start();
        try {
            String address = "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/schema.json";

            assertThat(problemWith(object("{\"$ref\":\"" + address + "\"}"), "{}"))
                    .isEqualTo("its schema cannot be used");
            assertThat(asked).hasValue(0);
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void a_schema_that_is_none_is_said_to_be_unusable() throws IOException {
        assertThat(problemWith(object("{\"$ref\":\"#/nowhere\"}"), "{}")).isEqualTo("its schema cannot be used");
    }

    private static String problemWith(JsonNode schema, String arguments) throws IOException {
        return new OfferedTool("tool", schema, false, false)
                .problemWith(object(arguments))
                .orElse("");
    }

    private static ObjectNode object(String text) throws IOException {
        return (ObjectNode) Messages.JSON.readTree(text);
    }
}
