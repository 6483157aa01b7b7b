package dev.baton.storage.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.Function;

/** A value written as one string. */
record WordShape<T>(Function<T, String> written, Function<String, T> reader) implements Shape<T> {

    @Override
    public JsonNode write(T value) {
        return TextNode.valueOf(written.apply(value));
    }

    @Override
    public T read(JsonNode json) {
        if (!json.isTextual()) {
            throw new UnreadableEvent("expected a string, found " + json.getNodeType());
        }
        try {
            return reader.apply(json.textValue());
        } catch (RuntimeException wrong) {
            throw new UnreadableEvent("unreadable word '" + json.textValue() + "'", wrong);
        }
    }
}
