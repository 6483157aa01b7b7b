package dev.baton.storage.stored;

import com.fasterxml.jackson.databind.JsonNode;

/** How values of one type look in JSON. */
interface Shape<T> {

    /** The value in JSON. */
    JsonNode write(T value);

    /** The value that {@link #write} wrote; anything else is an {@link UnreadableEvent}. */
    T read(JsonNode json);
}
