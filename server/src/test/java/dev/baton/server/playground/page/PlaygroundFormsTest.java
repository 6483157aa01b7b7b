package dev.baton.server.playground.page;

import static dev.baton.view.Text.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.Outcome;
import dev.baton.desk.Told;
import dev.baton.view.Answers;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaygroundFormsTest extends OnAPlayground {

    @Test
    void one_button_puts_in_the_answers_of_the_example_and_leaves_what_was_typed() throws Exception {
        openForm();

        assertThat(post("/as/" + me + "/insert-all", Map.of()).body()).contains("value=\"Everything stood still.\"");
        assertThat(post("/as/" + me + "/insert-all", Map.of("answer.impact", "Nothing."))
                        .body())
                .contains("value=\"Nothing.\"");
    }

    @Test
    void a_form_stays_open_with_what_was_said_and_a_sentence_at_the_wrong_field() throws Exception {
        openForm();
        desk.next = new Outcome.Wrong(Map.of("impact", "Write one sentence."));

        String page = post("/as/" + me + "/submit", Map.of("answer.impact", NASTY + "\r\nline two"))
                .body();

        assertThat(page)
                .contains("<dialog", "Write one sentence.", "value=\"&lt;script>alert(1)&lt;/script> &lt;!channel>");
        assertThat(desk.sent).containsExactly(Answers.none().with("impact", NASTY + "\nline two"));
    }

    @Test
    void what_cannot_be_saved_is_said_and_a_form_stays_open_with_what_was_typed() throws Exception {
        openForm();
        desk.isFailing = true;

        assertThat(post("/as/" + me + "/submit", Map.of("answer.impact", "It burned."))
                        .body())
                .contains("<dialog", Told.NOT_SAVED, "It burned.");
        post("/as/" + me + "/dismiss", Map.of());
        assertThat(post("/as/" + me + "/press", Map.of("action", "H-1/start")).body())
                .doesNotContain("<dialog")
                .contains(Told.NOT_SAVED);
        assertThat(get("/as/" + me + "/home").statusCode()).isEqualTo(503);
        assertThat(get("/as/" + me + "/home").body()).contains("Please load this page again");
        desk.isFailing = false;
        assertThat(post("/as/" + me + "/press", Map.of("action", "H-1/start")).body())
                .doesNotContain(Told.NOT_SAVED);
    }

    @Test
    void a_form_is_open_on_one_screen_only_and_closes_when_it_is_done() throws Exception {
        openForm();
        assertThat(get("/as/" + anybodyElse() + "/channel").body()).doesNotContain("<dialog");
        desk.next = new Outcome.Done(text("Kept."));

        assertThat(post("/as/" + me + "/submit", Map.of("answer.impact", "It burned."))
                        .body())
                .doesNotContain("<dialog")
                .contains("Kept.");
    }

    @Test
    void words_of_the_example_are_put_into_a_form_on_request_without_a_script() throws Exception {
        assertThat(openForm()).contains("Everything stood still.").doesNotContain("This belongs elsewhere.");

        assertThat(post("/as/" + me + "/jot", Map.of("insert", "impact Everything stood still."))
                        .body())
                .contains("value=\"Everything stood still.\"");
        assertThat(desk.sent).isEmpty();
    }

    @Test
    void each_form_carries_a_delivery_of_its_own() throws Exception {
        post("/as/" + me + "/press", Map.of("action", "H-1/x", "delivery", "d-1"));

        assertThat(desk.visits).singleElement().satisfies(visit -> {
            assertThat(visit.delivery()).isEqualTo("d-1");
            assertThat(visit.by().user()).isEqualTo(me);
        });
    }

    @Test
    void a_form_of_another_site_is_refused() throws Exception {
        HttpRequest foreign = HttpRequest.newBuilder(uri("/as/" + me + "/press"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("action=H-1%2Fx&seal=guessed"))
                .build();

        assertThat(client.send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(desk.heard).isEmpty();
    }
}
