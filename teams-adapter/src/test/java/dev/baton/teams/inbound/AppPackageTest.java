package dev.baton.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.conversation.Said;
import dev.baton.teams.fake.PublishedSchema;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * The app package against what the code understands and what Microsoft documents.
 *
 * @see <a href="https://learn.microsoft.com/microsoft-365/extensibility/schema/">App manifest schema</a>
 */
class AppPackageTest {

    private static final Path PACKAGE = Path.of("appPackage");
    private static final Map<String, Integer> LONGEST =
            Map.of("/name/short", 30, "/name/full", 100, "/description/short", 80, "/description/full", 4000);

    private final JsonNode manifest = read();

    @Test
    void its_manifest_is_valid_by_the_published_schema_and_nothing_else_is() {
        assertThat(PublishedSchema.MANIFEST.complaints(manifest)).isEmpty();
        ObjectNode longer = manifest.deepCopy();
        longer.withObject("/name").put("short", "Baton, which is far too long a name");
        assertThat(PublishedSchema.MANIFEST.complaints(longer))
                .singleElement()
                .asString()
                .contains("/name/short");
    }

    @Test
    void every_command_that_is_offered_is_understood() {
        JsonNode commands = manifest.at("/bots/0/commandLists/0/commands");

        assertThat(commands).hasSizeBetween(7, 12);
        assertThat(commands)
                .extracting(command ->
                        Said.of(command.path("title").asText()).getClass().getSimpleName())
                .doesNotContain("Unclear")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_handoff_can_be_started_from_a_message() {
        JsonNode command = manifest.at("/composeExtensions/0/commands/0");

        assertThat(command.path("id").asText()).isEqualTo(Dispatch.START_FROM_MESSAGE);
        assertThat(command.path("fetchTask").asBoolean()).isTrue();
        assertThat(command.at("/context/0").asText()).isEqualTo("message");
    }

    @Test
    void the_bot_is_everywhere_one_bot() {
        assertThat(manifest.at("/bots/0/scopes"))
                .extracting(JsonNode::asText)
                .contains("personal", "team", "groupChat");
        assertThat(manifest.findValuesAsText("botId"))
                .hasSize(2)
                .containsOnly(manifest.path("id").asText());
    }

    @Test
    void words_and_icons_have_the_sizes_that_are_asked_for() throws IOException {
        LONGEST.forEach((path, longest) ->
                assertThat(manifest.at(path).asText()).as(path).isNotBlank().hasSizeLessThanOrEqualTo(longest));
        assertThat(manifest.findValuesAsText("title")).allMatch(title -> title.length() <= 32);
        assertThat(width("color")).isEqualTo(192);
        assertThat(width("outline")).isEqualTo(32);
    }

    private int width(String icon) throws IOException {
        String file = manifest.path("icons").path(icon).asText();
        BufferedImage image =
                Objects.requireNonNull(ImageIO.read(PACKAGE.resolve(file).toFile()), file);
        assertThat(image.getHeight()).isEqualTo(image.getWidth());
        return image.getWidth();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(PACKAGE.resolve("manifest.json").toFile());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
