package dev.baton.connectors.inventory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.baton.handoff.Sha256;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import java.nio.charset.StandardCharsets;

/** Writes a raw answer as JSON that people can read, the same bytes on every machine, with its hash. */
public final class RawJson {

    private static final ObjectWriter WRITER =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private RawJson() {}

    /** The answer as it is kept; a record of text and lists of them, or a tree of JSON. */
    public static RawAnswer of(Object kept) {
        try {
            String body = WRITER.writeValueAsString(kept);
            return new RawAnswer("application/json", body, Sha256.of(body.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of text can always be written", impossible);
        }
    }
}
