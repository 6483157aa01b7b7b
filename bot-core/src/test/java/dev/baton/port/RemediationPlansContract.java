package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Severity;
import dev.baton.handoff.document.Plan.FixedVersion;
import dev.baton.handoff.document.Recommendation;
import dev.baton.handoff.document.Suggestion;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Finding;
import dev.baton.handoff.scope.ScopeRow.Kind;
import dev.baton.handoff.scope.ScopeRow.Source;
import dev.baton.handoff.scope.ScopedProject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What everything recommends that recommends fixes (A2-14). */
public interface RemediationPlansContract {

    Instant ASKED_AT = Instant.parse("2026-11-23T08:00:00Z");

    /** For which something is recommended. */
    String WIDGET = "pkg:maven/org.acme/widget";

    /** Plans that know a fix of the widget, 2.10.0, and of nothing else; asked at that moment. */
    RemediationPlans plans();

    /** Plans whose system cannot be asked. */
    RemediationPlans outOfReach();

    @Test
    default void a_fix_comes_in_words_with_the_version_that_is_fixed() {
        Suggestion suggested = recommended(WIDGET + "@2.0").suggestion();

        assertThat(suggested.project()).isEqualTo("org.shop/till");
        assertThat(suggested.components()).containsExactly(WIDGET + "@2.0");
        assertThat(suggested.isEmpty()).isFalse();
        assertThat(suggested.fixed()).containsExactly(new FixedVersion(WIDGET, "2.10.0"));
    }

    @Test
    default void two_affected_versions_of_one_component_have_one_fix() {
        assertThat(recommended(WIDGET + "@2.0", WIDGET + "@2.1").suggestion().fixed())
                .containsExactly(new FixedVersion(WIDGET, "2.10.0"));
    }

    @Test
    default void nothing_recommended_is_an_answer_and_not_a_failure() {
        Recommendation recommended = recommended("pkg:maven/org.acme/bolt@1.0");

        assertThat(recommended.suggestion().isEmpty()).isTrue();
        assertThat(recommended.suggestion().fixed()).isEmpty();
        assertThat(recommended.raw().body()).isNotBlank();
    }

    @Test
    default void the_raw_output_comes_with_its_hash_and_its_query() throws NoSuchAlgorithmException {
        Recommendation recommended = recommended(WIDGET + "@2.0");

        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(recommended.raw().body().getBytes(StandardCharsets.UTF_8));
        assertThat(recommended.raw().sha256()).isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(recommended.suggestion().rawSha256())
                .isEqualTo(recommended.raw().sha256());
        assertThat(recommended.suggestion().query().filter()).contains("org.shop/till", WIDGET + "@2.0");
        assertThat(recommended.suggestion().query().retrievedAt()).isEqualTo(ASKED_AT);
    }

    @Test
    default void plans_out_of_reach_say_why() {
        Answer<Recommendation> answer = outOfReach().recommend(till(WIDGET + "@2.0"));

        assertThat(answer).isInstanceOf(Answer.Failed.class);
        assertThat(((Answer.Failed<Recommendation>) answer).failure().reason()).isNotBlank();
    }

    private Recommendation recommended(String... components) {
        Answer<Recommendation> answer = plans().recommend(till(components));
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<Recommendation>) answer).value();
    }

    private static ScopedProject till(String... components) {
        List<ScopeRow> rows =
                Arrays.stream(components).map(RemediationPlansContract::row).toList();
        return new ScopedProject("org.shop/till", new TeamId("shop"), Severity.HIGH, rows);
    }

    private static ScopeRow row(String component) {
        String version = component.substring(component.indexOf('@') + 1);
        Finding finding = new Finding(component, version, List.of("org.shop/till", component), Set.of());
        Source source = new Source("p-org.shop/till", "0".repeat(64));
        return new ScopeRow(Kind.REPOSITORY, "org.shop/till", "org.shop/till", finding, "", false, source);
    }
}
