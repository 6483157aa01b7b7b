package dev.baton.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import dev.baton.scenario.stage.SettableClock;
import dev.baton.teams.TeamsCloud;
import dev.baton.teams.TeamsCredential;
import dev.baton.teams.TeamsSettings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessTokensTest {

    private final List<HttpRequest> requests = new ArrayList<>();
    private final SettableClock clock = new SettableClock(Instant.now());

    @Test
    void a_token_is_asked_for_in_the_tenant_of_the_bot_and_kept_until_it_ends() {
        AccessTokens tokens =
                AccessTokens.of(settings(new TeamsCredential.Secret("home-tenant", "s3cret")), clock, this::issued);

        assertThat(tokens.token()).isEqualTo("token-1");
        assertThat(tokens.token()).isEqualTo("token-1");

        assertThat(requests).singleElement().satisfies(request -> {
            assertThat(request.url()).hasToString("https://login.microsoftonline.com/home-tenant/oauth2/v2.0/token");
            assertThat(request.body())
                    .contains("grant_type=client_credentials", "https%3A%2F%2Fapi.botframework.com%2F.default");
        });
    }

    @Test
    void a_token_is_kept_wherever_tokens_are_given() {
        TeamsCloud elsewhere = new TeamsCloud(
                URI.create("https://login.example:8443/"),
                TeamsCloud.PUBLIC.scope(),
                TeamsCloud.PUBLIC.issuer(),
                TeamsCloud.PUBLIC.metadata(),
                TeamsCloud.PUBLIC.service(),
                Set.of());
        AccessTokens tokens = AccessTokens.of(
                new TeamsSettings(
                        "app", new TeamsCredential.Secret("home-tenant", "s3cret"), Set.of("tenant"), elsewhere),
                clock,
                this::issued);

        assertThat(tokens.token()).isEqualTo("token-1");
        assertThat(tokens.token()).isEqualTo("token-1");
    }

    @Test
    void a_new_one_is_asked_for_before_the_old_one_ends() {
        AccessTokens tokens =
                AccessTokens.of(settings(new TeamsCredential.Secret("home-tenant", "s3cret")), clock, this::issued);
        String first = tokens.token();

        clock.set(clock.instant().plus(Duration.ofMinutes(54)));
        assertThat(tokens.token()).isEqualTo(first);
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(tokens.token()).isNotEqualTo(first);
    }

    @Test
    void without_a_credential_no_token_is_sent() {
        assertThat(AccessTokens.of(settings(new TeamsCredential.None()), clock).token())
                .isEmpty();
    }

    @Test
    void no_secret_is_ever_shown() {
        assertThat(settings(new TeamsCredential.Secret("home-tenant", "s3cret")).toString()
                        + new TeamsCredential.Secret("t", "s3cret"))
                .doesNotContain("s3cret");
    }

    private static TeamsSettings settings(TeamsCredential credential) {
        return new TeamsSettings("app", credential, Set.of("tenant"), TeamsCloud.PUBLIC);
    }

    private HttpResponse issued(HttpRequest request) {
        requests.add(request);
        HttpResponse response = new HttpResponse();
        response.statusCode(200);
        response.addHeaders(Map.of("Content-Type", List.of("application/json")));
        response.body(
                "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"token-" + requests.size() + "\"}");
        return response;
    }
}
