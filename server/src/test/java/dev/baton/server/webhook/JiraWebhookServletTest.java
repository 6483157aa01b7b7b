package dev.baton.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.jira.webhook.HubSignature;
import dev.baton.desk.House;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.playbook.Remediation;
import dev.baton.port.MemoryInventory;
import dev.baton.port.NotSaved;
import dev.baton.port.Outside;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.office.ServedOffice;
import dev.baton.server.web.WebServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JiraWebhookServletTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final String SECRET = "a-secret-of-the-webhook";
    private static final String UPDATED = "{\"webhookEvent\":\"jira:issue_updated\",\"issue\":{\"key\":\"PAY-7\"}}";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path data;

    private OpenOffice office;
    private volatile boolean isLate;
    private WebServer web;

    @BeforeEach
    void open() {
        web = WebServer.reserving(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        office = OpenOffice.open(
                ServedOffice.storage(data),
                new House(
                        ExampleOrganisation.organisation(),
                        Remediation.REMEDIATION,
                        NOW,
                        id -> URI.create("https://baton.example.org/handoffs/" + id)),
                new Outside(Map.of(), new MemoryInventory(List.of(), NOW), List.of()));
        web.answer(List.of(new WebServer.Mounted(
                "/webhooks/jira", new JiraWebhookServlet(new HubSignature(List.of("new", SECRET)), this::office))));
    }

    private OpenOffice office() {
        if (isLate) {
            throw new NotSaved("the database took longer than 2500 ms");
        }
        return office;
    }

    @AfterEach
    void close() {
        web.close();
        office.close();
    }

    @Test
    void an_unknown_issue_is_answered_well_and_nothing_comes_of_it() throws Exception {
        assertThat(sent(UPDATED, signed(UPDATED)).statusCode()).isEqualTo(200);
        assertThat(office.errands().isIdle(NOW.instant())).isTrue();
    }

    @Test
    void what_is_not_signed_is_not_even_read() throws Exception {
        HttpResponse<String> wrong = sent("{no json", signed(UPDATED));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo("not signed with the secret of this webhook");
        assertThat(sent(UPDATED, "").statusCode()).isEqualTo(401);
        assertThat(sent(UPDATED, signed(UPDATED).replace("sha256", "sha1")).statusCode())
                .isEqualTo(401);
        assertThat(sent(UPDATED + " ", signed(UPDATED)).statusCode()).isEqualTo(401);
    }

    @Test
    void what_is_signed_but_no_json_is_malformed() throws Exception {
        for (String body : List.of("", "[]", "{\"issue\":", "<html>")) {
            HttpResponse<String> answer = sent(body, signed(body));
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.body()).as(body).isEqualTo("no JSON object");
        }
    }

    @Test
    void what_cannot_be_saved_is_to_be_sent_again() throws Exception {
        isLate = true;

        HttpResponse<String> answer = sent(UPDATED, signed(UPDATED));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void nobody_reads_anything_here() throws Exception {
        HttpRequest get = HttpRequest.newBuilder(address()).build();

        assertThat(client.send(get, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> sent(String body, String signature) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address())
                .header("Content-Type", "application/json")
                .header(JiraWebhookServlet.DELIVERY, "delivery-1")
                .POST(BodyPublishers.ofString(body));
        if (!signature.isEmpty()) {
            request.header(HubSignature.HEADER, signature);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + web.port() + "/webhooks/jira");
    }

    private static String signed(String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }
}
