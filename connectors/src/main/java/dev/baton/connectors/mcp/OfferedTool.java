package dev.baton.connectors.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A tool that a server offers: what it wants to be given, and whether it says that it changes nothing, or nothing twice. */
public record OfferedTool(String name, JsonNode inputSchema, boolean isReadOnly, boolean isIdempotent) {

    /** What is wrong with these arguments by the tool's own schema; nothing if they fit. */
    public Optional<String> problemWith(ObjectNode arguments) {
        try {
            String problems =
                    SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                            .getSchema(inputSchema)
                            .validate(arguments)
                            .stream()
                            .map(Error::toString)
                            .sorted()
                            .collect(Collectors.joining("; "));
            return problems.isEmpty() ? Optional.empty() : Optional.of(problems);
        } catch (SchemaException | IllegalArgumentException unusable) {
            return Optional.of("its schema cannot be used");
        }
    }
}
