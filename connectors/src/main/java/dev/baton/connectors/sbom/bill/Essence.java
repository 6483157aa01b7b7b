package dev.baton.connectors.sbom.bill;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/**
 * The part of a CycloneDX document that the inventory asks about. The rest is most of it (hashes, licences, evidence,
 * the tools that wrote it), costs most of the time, and is where documents most often break the specification; so it is
 * left out before anything is built from a document.
 */
final class Essence {

    private static final String SUBJECT = "bom bomFormat specVersion metadata timestamp lifecycles lifecycle phase";
    private static final String PARTS = "component components type bom-ref group name version purl";
    private static final String PLACES = "externalReferences reference url properties property value";
    private static final String WAYS = "dependencies dependency ref dependsOn services service endpoints endpoint";
    private static final String RATINGS =
            "vulnerabilities vulnerability id ratings rating severity affects target analysis state";
    private static final Set<String> NAMES = Stream.of(SUBJECT, PARTS, PLACES, WAYS, RATINGS)
            .flatMap(names -> Arrays.stream(names.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private static final JsonFactory JSON = new JsonFactory();
    private static final TokenFilter NEEDED = new TokenFilter() {
        @Override
        public @Nullable TokenFilter includeProperty(String name) {
            return NAMES.contains(name) ? this : null;
        }
    };

    private Essence() {}

    /** The part of a sound JSON document. */
    static byte[] ofJson(byte[] bytes) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (JsonParser parser = new FilteringParserDelegate(
                        JSON.createParser(bytes), NEEDED, Inclusion.INCLUDE_ALL_AND_PATH, true);
                JsonGenerator generator = JSON.createGenerator(part)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        }
        return part.toByteArray();
    }

    /** The part of a sound XML document. */
    static byte[] ofXml(byte[] bytes) throws XMLStreamException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        XMLEventReader reader = Shape.xml().createXMLEventReader(new ByteArrayInputStream(bytes));
        XMLEventWriter writer =
                XMLOutputFactory.newDefaultFactory().createXMLEventWriter(part, StandardCharsets.UTF_8.name());
        int leftOut = 0;
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            boolean isNeeded = leftOut == 0 && isNeeded(event);
            if (isNeeded) {
                writer.add(event);
            } else {
                leftOut += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            }
        }
        writer.close();
        return part.toByteArray();
    }

    /** Elements by their names; the declaration goes too, since the copy is always in UTF-8. */
    private static boolean isNeeded(XMLEvent event) {
        return event.isStartElement()
                ? NAMES.contains(event.asStartElement().getName().getLocalPart())
                : event.isEndElement() || event.isCharacters();
    }
}
