package dev.baton.connectors.jira.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signature of Atlassian's own example, and its neighbours. */
class HubSignatureTest {

    private static final byte[] BODY = "Hello World!".getBytes(StandardCharsets.UTF_8);
    private static final String SECRET = "It's a Secret to Everybody";
    private static final String GOOD = "sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9";

    @Test
    void atlassians_example_is_good() {
        assertThat(new HubSignature(List.of(SECRET)).signs(BODY, GOOD)).isTrue();
    }

    @Test
    void while_a_secret_is_changed_either_is_good() {
        assertThat(new HubSignature(List.of("new", SECRET)).signs(BODY, GOOD)).isTrue();
        assertThat(new HubSignature(List.of(SECRET, "new")).signs(BODY, GOOD)).isTrue();
        assertThat(new HubSignature(List.of("new")).signs(BODY, GOOD)).isFalse();
        assertThat(new HubSignature(List.of()).signs(BODY, GOOD)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha256=",
                "a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9",
                "sha1=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9",
                "sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c8",
                "sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9 "
            })
    void anything_else_is_not(String signature) {
        assertThat(new HubSignature(List.of(SECRET)).signs(BODY, signature)).isFalse();
    }

    @Test
    void neither_another_body_nor_another_spelling_is_good() {
        HubSignature signature = new HubSignature(List.of(SECRET));

        assertThat(signature.signs("Hello World?".getBytes(StandardCharsets.UTF_8), GOOD))
                .isFalse();
        assertThat(signature.signs(BODY, GOOD.toUpperCase(Locale.ROOT))).isFalse();
    }
}
