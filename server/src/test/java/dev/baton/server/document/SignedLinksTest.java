package dev.baton.server.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.HandoffId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignedLinksTest {

    private static final HandoffId H_12 = new HandoffId(12);

    private final SignedLinks links = linksOn("2026-11-22T10:00:00Z", "one key");

    @Test
    void a_link_opens_its_own_document() {
        Brought brought = brought(links.to(H_12));

        assertThat(links.to(H_12)).hasHost("baton.example.org").hasPath("/handoffs/H-12");
        assertThat(links.worth(H_12, brought.until(), brought.seal())).isEqualTo(SignedLinks.Worth.GOOD);
    }

    @Test
    void a_link_opens_no_other_document() {
        Brought brought = brought(links.to(H_12));

        assertThat(links.worth(new HandoffId(13), brought.until(), brought.seal()))
                .isEqualTo(SignedLinks.Worth.FORGED);
    }

    @Test
    void a_link_cannot_be_made_good_for_longer() {
        Brought brought = brought(links.to(H_12));

        assertThat(links.worth(H_12, "2099-01-01", brought.seal())).isEqualTo(SignedLinks.Worth.FORGED);
    }

    @Test
    void a_link_ends_after_its_last_day() {
        Brought brought = brought(links.to(H_12));

        assertThat(linksOn("2027-02-20T23:59:59Z", "one key").worth(H_12, brought.until(), brought.seal()))
                .isEqualTo(SignedLinks.Worth.GOOD);
        assertThat(linksOn("2027-02-21T00:00:00Z", "one key").worth(H_12, brought.until(), brought.seal()))
                .isEqualTo(SignedLinks.Worth.ENDED);
    }

    @Test
    void another_key_makes_other_links() {
        Brought brought = brought(linksOn("2026-11-22T10:00:00Z", "another key").to(H_12));

        assertThat(links.worth(H_12, brought.until(), brought.seal())).isEqualTo(SignedLinks.Worth.FORGED);
    }

    private static SignedLinks linksOn(String now, String key) {
        return new SignedLinks(
                new Seal(key.getBytes(StandardCharsets.UTF_8)),
                URI.create("https://baton.example.org"),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static Brought brought(URI link) {
        Matcher query = Pattern.compile("until=([^&]+)&seal=([^&]+)").matcher(link.getQuery());
        assertThat(query.matches()).as("%s", link).isTrue();
        return new Brought(query.group(1), query.group(2));
    }

    private record Brought(String until, String seal) {}
}
