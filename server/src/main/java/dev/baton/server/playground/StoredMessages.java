package dev.baton.server.playground;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.baton.view.Part;
import dev.baton.view.Personal;
import dev.baton.view.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The playground's messages on disk, one JSON file each: as with any chat platform, they are not Baton's own data. */
final class StoredMessages {

    private final Path folder;
    private final JsonMapper json = mapper();

    StoredMessages(Path folder) {
        this.folder = folder;
    }

    void keep(Message message) {
        Path file = folder.resolve(message.number() + ".json");
        Path written = folder.resolve(message.number() + ".new");
        try {
            Files.createDirectories(folder);
            Files.write(written, json.writeValueAsBytes(message));
            Files.move(written, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    List<Message> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(this::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Message read(Path file) {
        try {
            return json.treeToValue(asWrittenNow(json.readTree(file.toFile())), Message.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A rehearsal may be older than its Baton: its cards were the same for everybody. */
    private static JsonNode asWrittenNow(JsonNode message) {
        if (message.path("card") instanceof ObjectNode card && !card.has("personal")) {
            card.putPOJO("personal", Personal.NOBODY);
        }
        return message;
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS) // a claim about a message is no part of it
                .addModule(new JavaTimeModule())
                .addMixIn(Part.class, Kind.class)
                .addMixIn(Span.class, Kind.class)
                .registerSubtypes(kindsOf(Part.class))
                .registerSubtypes(kindsOf(Span.class))
                .build();
    }

    private static NamedType[] kindsOf(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(kind -> new NamedType(kind, kind.getSimpleName()))
                .toArray(NamedType[]::new);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kind {}
}
