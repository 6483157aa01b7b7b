package dev.baton.connectors.sbom.bill;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.baton.connectors.inventory.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks for what must be wrong with a file before anything is built from it: that it is broken, nested too deeply, says
 * a name twice, goes on after its end, or is XML with a document type. Nothing outside the file is opened, and no
 * entity is expanded.
 */
final class Shape {

    /** Less than the 100 at which the XML readers of newer JDKs give up; a component inside another takes two. */
    private static final int DEEPEST = 90;

    static final String NO_BILL = "is not a CycloneDX bill of materials";

    private static final String TOO_DEEP = "is nested more than " + DEEPEST + " deep";
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Shape() {}

    /** Why the bytes are not one sound JSON object; empty if they are. */
    static Optional<String> problemOfJson(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            return problemOf(parser);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            return Optional.of("is broken JSON: line " + line + ", " + Words.of(broken.getOriginalMessage()));
        } catch (IOException notText) {
            return Optional.of("is not JSON in UTF-8");
        }
    }

    /** Why the bytes are not one sound XML document; empty if they are. */
    static Optional<String> problemOfXml(byte[] bytes) {
        try {
            return problemOf(xml().createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException broken) {
            // The parser's own words depend on the language of the machine.
            return Optional.of("is broken XML"
                    + (broken.getLocation() == null
                            ? ""
                            : ": line " + broken.getLocation().getLineNumber()));
        }
    }

    /** Readers that open nothing but the bytes they are given. */
    static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Optional<String> problemOf(JsonParser parser) throws IOException {
        int depth = 0;
        boolean isOver = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (isOver) {
                return Optional.of("goes on after its end");
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            isOver = depth == 0;
            if (depth > DEEPEST) {
                return Optional.of(TOO_DEEP);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> problemOf(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                return Optional.of("declares a document type, which a bill of materials has no use for");
            }
            if (depth == 0 && event == XMLStreamConstants.START_ELEMENT && !isBill(reader)) {
                return Optional.of(NO_BILL);
            }
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                return Optional.of(TOO_DEEP);
            }
        }
        return Optional.empty();
    }

    private static boolean isBill(XMLStreamReader reader) {
        return reader.getLocalName().equals("bom")
                && String.valueOf(reader.getNamespaceURI()).startsWith("http://cyclonedx.org/schema/bom/");
    }
}
