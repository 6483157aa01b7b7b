package dev.baton.connectors.sbom.bill;

import com.fasterxml.jackson.databind.JsonMappingException;
import dev.baton.connectors.inventory.Words;
import dev.baton.connectors.sbom.bill.Reading.Read;
import dev.baton.connectors.sbom.bill.Reading.Unreadable;
import dev.baton.handoff.scope.ScopeRow.Source;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.parsers.JsonParser;
import org.cyclonedx.parsers.Parser;
import org.cyclonedx.parsers.XmlParser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the bytes of one file, which may be anything, as a CycloneDX bill of materials in JSON or XML. */
public final class BillReader {

    private static final Logger LOG = LoggerFactory.getLogger(BillReader.class);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Set<String> SPEC_VERSIONS =
            Stream.of(Version.values()).map(Version::getVersionString).collect(Collectors.toUnmodifiableSet());

    // Costly to make; both only read what they hold once they are made.
    private static final Parser JSON = new JsonParser();
    private static final Parser XML = new XmlParser();

    private BillReader() {}

    /** What the bytes of the file named by the source, last changed then, hold. */
    public static Reading read(Source source, Instant changed, byte[] file) {
        byte[] bytes = withoutMark(file);
        try {
            return switch (firstSign(bytes)) {
                case '{' -> json(source, changed, bytes);
                case '<' -> xml(source, changed, bytes);
                case '[' -> new Unreadable(Shape.NO_BILL);
                case ' ' -> new Unreadable("is empty");
                default -> new Unreadable("is neither JSON nor XML in UTF-8");
            };
        } catch (IOException | XMLStreamException | ParseException | RuntimeException notABill) {
            // The libraries throw unchecked exceptions, too, on contents that they do not expect.
            LOG.debug("{} could not be read", source.record(), notABill);
            return new Unreadable("is not as CycloneDX has it: " + cause(notABill));
        }
    }

    private static Reading json(Source source, Instant changed, byte[] bytes) throws IOException, ParseException {
        Optional<String> problem = Shape.problemOfJson(bytes);
        return problem.isPresent()
                ? new Unreadable(problem.get())
                : checked(source, changed, JSON.parse(Essence.ofJson(bytes)));
    }

    private static Reading xml(Source source, Instant changed, byte[] bytes) throws XMLStreamException, ParseException {
        Optional<String> problem = Shape.problemOfXml(bytes);
        return problem.isPresent()
                ? new Unreadable(problem.get())
                : checked(source, changed, XML.parse(Essence.ofXml(bytes)));
    }

    private static Reading checked(Source source, Instant changed, Bom bom) {
        String version = String.valueOf(bom.getSpecVersion());
        if (bom.getSpecVersion() == null) {
            return new Unreadable(Shape.NO_BILL);
        }
        if (!SPEC_VERSIONS.contains(version)) {
            return new Unreadable("is CycloneDX " + Words.of(version) + ", which is not known here");
        }
        if (bom.getMetadata() == null || bom.getMetadata().getComponent() == null) {
            return new Unreadable("does not say what it is about (metadata.component)");
        }
        return Words.of(bom.getMetadata().getComponent().getName()).isEmpty()
                ? new Unreadable("does not name what it is about (metadata.component.name)")
                : new Read(Translation.of(source, changed, bom));
    }

    private static byte[] withoutMark(byte[] file) {
        boolean marked = file.length >= 3 && Arrays.equals(file, 0, 3, BYTE_ORDER_MARK, 0, 3);
        return marked ? Arrays.copyOfRange(file, 3, file.length) : file;
    }

    private static char firstSign(byte[] bytes) {
        for (byte sign : bytes) {
            if (!Character.isWhitespace(sign)) {
                return (char) (sign & 0xFF);
            }
        }
        return ' ';
    }

    private static String cause(Exception failure) {
        Throwable root = failure;
        while (root.getCause() != null && !(root instanceof JsonMappingException)) {
            root = root.getCause();
        }
        return Words.of(root instanceof JsonMappingException wrong ? place(wrong) : root.getMessage());
    }

    private static String place(JsonMappingException wrong) {
        String path = wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/"));
        return path.isEmpty() ? wrong.getOriginalMessage() : path;
    }
}
