package dev.baton.connectors.sbom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.baton.connectors.sbom.bill.Sha256;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import java.nio.charset.StandardCharsets;

/** Writes a raw record as JSON that people can read, the same bytes on every machine, with its hash. */
final class RawJson {

    private static final ObjectWriter WRITER =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private RawJson() {}

    /** The answer that a record of text and lists of them is kept as. */
    static RawAnswer of(Record kept) {
        try {
            String body = WRITER.writeValueAsString(kept);
            return new RawAnswer("application/json", body, Sha256.of(body.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of text can always be written", impossible);
        }
    }
}
