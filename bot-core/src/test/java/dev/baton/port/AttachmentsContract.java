package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What every {@link Attachments} must do. */
public interface AttachmentsContract {

    Attachments attachments();

    @Test
    default void an_answer_is_found_by_its_hash() {
        RawAnswer answer = answer("{\"projects\": [\"ledger-api\", \"größe\", \"𝄞\"]}\r\n");
        attachments().keep(answer);

        assertThat(attachments().find(answer.sha256())).contains(answer);
        assertThat(attachments().find("0".repeat(64))).isEmpty();
    }

    @Test
    default void the_same_answer_twice_is_kept_once() {
        RawAnswer answer = answer("{}");
        attachments().keep(answer);
        attachments().keep(answer);

        assertThat(attachments().find(answer.sha256())).contains(answer);
    }

    @Test
    default void an_answer_of_ten_megabytes_is_kept_whole() {
        RawAnswer answer = answer("0123456789".repeat(1_000_000));
        attachments().keep(answer);

        assertThat(attachments().find(answer.sha256())).contains(answer);
    }

    private static RawAnswer answer(String body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return new RawAnswer("application/json", body, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
