package dev.baton.connectors.jira.dialect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Plain text in the Atlassian Document Format: paragraphs of text and line breaks, nothing else. Text nodes carry no
 * markup, so whatever people wrote is shown as it is.
 *
 * @see <a href="https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/">Document structure</a>
 */
final class Adf {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Adf() {}

    static ObjectNode document(String text) {
        ObjectNode document = node("doc");
        document.put("version", 1);
        ArrayNode paragraphs = document.putArray("content");
        for (String paragraph : text.split("\n\n", -1)) {
            paragraphs.add(paragraph(paragraph));
        }
        return document;
    }

    private static ObjectNode paragraph(String text) {
        ObjectNode paragraph = node("paragraph");
        ArrayNode inside = paragraph.putArray("content");
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                inside.add(node("hardBreak"));
            }
            if (!lines[line].isEmpty()) {
                inside.add(node("text").put("text", lines[line]));
            }
        }
        return paragraph;
    }

    private static ObjectNode node(String type) {
        return JSON.objectNode().put("type", type);
    }
}
