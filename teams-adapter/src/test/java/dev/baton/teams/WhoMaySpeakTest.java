package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.teams.fake.FakeTeams;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhoMaySpeakTest {

    private final TeamsStage stage = new TeamsStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void teams_itself_may() {
        assertThat(stage.sends(words()).statusCode()).isEqualTo(200);

        assertThat(stage.desk().asked()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void nobody_with_a_broken_token_may(String what, Consumer<JWTCreator.Builder> bend) {
        JWTCreator.Builder token = stage.teams().token();
        bend.accept(token);

        assertThat(status("Bearer " + token.sign(stage.teams().signing()))).isBetween(401, 403);
        assertThat(stage.desk().asked()).isEmpty();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                bent("another audience", token -> token.withAudience("another-bot")),
                bent("no audience", token -> token.withAudience()),
                bent("another issuer", token -> token.withIssuer("https://sts.windows.net/emulator/")),
                bent("an unknown key", token -> token.withKeyId("k9")),
                bent("a key of another channel", token -> token.withKeyId("of-another-channel")),
                bent("ended", token -> token.withExpiresAt(Instant.now().minusSeconds(400))),
                bent("not begun", token -> token.withNotBefore(Instant.now().plusSeconds(400))),
                bent("another service", token -> token.withClaim("serviceurl", "https://evil.example/")));
    }

    private static Arguments bent(String what, Consumer<JWTCreator.Builder> bend) {
        return Arguments.of(what, bend);
    }

    @Test
    void nobody_may_with_a_token_that_never_ends_or_that_somebody_else_signed() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        RSAPrivateKey other = (RSAPrivateKey) generator.generateKeyPair().getPrivate();
        JWTCreator.Builder endless = JWT.create()
                .withKeyId("k1")
                .withIssuer("https://api.botframework.com")
                .withAudience(FakeTeams.BOT)
                .withClaim("serviceurl", stage.teams().cloud().service().toString());

        assertThat(status("Bearer " + endless.sign(stage.teams().signing()))).isEqualTo(401);
        assertThat(status("Bearer " + stage.teams().token().sign(Algorithm.RSA256(null, other))))
                .isEqualTo(401);
        assertThat(status("Bearer " + stage.teams().token().sign(Algorithm.none())))
                .isEqualTo(401);
        assertThat(status("Bearer " + stage.teams().token().sign(Algorithm.HMAC256("k"))))
                .isEqualTo(401);
        assertThat(status("Bearer garbage")).isEqualTo(401);
        assertThat(status("Basic YTpi")).isEqualTo(401);
        assertThat(status("")).isEqualTo(401);
        assertThat(stage.desk().asked()).isEmpty();
    }

    @Test
    void unknown_keys_do_not_make_us_ask_each_time() {
        for (int i = 0; i < 20; i++) {
            String token = stage.teams()
                    .token()
                    .withKeyId("invented-" + i)
                    .sign(stage.teams().signing());
            assertThat(status("Bearer " + token)).isEqualTo(401);
        }
        assertThat(stage.teams().keyReads()).isEqualTo(1);
    }

    @Test
    void people_of_another_tenant_may_not() {
        ObjectNode stranger = words();
        ((ObjectNode) stranger.path("conversation")).put("tenantId", "another-tenant");

        assertThat(stage.sends(stranger).statusCode()).isEqualTo(403);
        assertThat(stage.desk().asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"type", "channelId", "serviceUrl", "from", "conversation"})
    void what_lacks_something_is_no_activity(String field) {
        ObjectNode activity = words();
        activity.remove(field);

        assertThat(stage.sends(activity).statusCode()).isEqualTo(400);
        assertThat(stage.desk().asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26T09:00:00Z", "2026-11-26T09:00:00.123Z", "2026-11-26T09:00:00.1234567Z"})
    void a_time_may_have_any_fraction(String timestamp) {
        assertThat(stage.sends(words().put("timestamp", timestamp)).statusCode())
                .isEqualTo(200);
        assertThat(stage.desk().asked()).hasSize(1);
    }

    @Test
    void what_is_too_long_or_no_json_is_refused() {
        String good = "Bearer " + stage.teams().token().sign(stage.teams().signing());

        assertThat(stage.sends("x".repeat(512 * 1024 + 1), good).statusCode()).isEqualTo(413);
        assertThat(stage.sends("{\"type\":", good).statusCode()).isEqualTo(400);
        assertThat(stage.sends("[]", good).statusCode()).isEqualTo(400);
    }

    private int status(String authorization) {
        return stage.sends(words().toString(), authorization).statusCode();
    }

    private ObjectNode words() {
        return stage.activity("message", "ann").put("text", "list");
    }
}
