package dev.baton.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.desk.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.core.ConditionFactory;
import org.jsoup.Connection;
import org.jsoup.HttpStatusException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** Somebody at the playground whose browser runs no script: every link is followed, every form posted. */
final class PlainPlayer implements Player {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Connection session =
            Jsoup.newSession().timeout((int) PATIENCE.toMillis()).maxBodySize(0);
    private final URI address;
    private Document page;

    PlainPlayer(URI address) {
        this.address = address;
        this.page = loaded(address.toString());
    }

    @Override
    public Player actsAs(String name) {
        return follows(one(page.select("a.actor"), name));
    }

    @Override
    public Player looksAt(String view) {
        return follows(one(page.select("nav[aria-label=Views] a"), view));
    }

    @Override
    public Player says(String words) {
        only("#words").val(words);
        return submits(only(".composer .line button.primary"));
    }

    @Override
    public Player presses(String label) {
        return submits(this::buttons, label::equals, label);
    }

    @Override
    public Player fills(String label, String words) {
        field(label).val(words);
        return this;
    }

    @Override
    public Player chooses(String label, String option) {
        choose(field(label), option);
        return this;
    }

    @Override
    public Player choosesEverywhere(String option) {
        page.select("dialog.form select").forEach(list -> choose(list, option));
        return this;
    }

    @Override
    public Player ticks(String label) {
        field(label).attr("checked", true);
        return this;
    }

    @Override
    public Player inserts(String words) {
        return submits(one(page.select("dialog.form .insert"), words));
    }

    @Override
    public Player letsTimePass(String upTo) {
        return submits(() -> page.select("details.time button"), text -> text.contains(upTo), upTo);
    }

    @Override
    public Player opensTheDocument() {
        return follows(one(page.select(".glance a"), "The document"));
    }

    @Override
    public Player sees(String words) {
        if (page.body().text().contains(words)) {
            return this;
        }
        patiently(words).untilAsserted(() -> assertThat(again()).contains(words));
        return this;
    }

    @Override
    public Player doesNotSee(String words) {
        patiently("no " + words).untilAsserted(() -> assertThat(again()).doesNotContain(words));
        return this;
    }

    @Override
    public String dayAfter(int days) {
        return Instant.parse(only("details.time time").attr("datetime"))
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(days)
                .toString();
    }

    @Override
    public List<String> waitedFor() {
        page = loaded(address.toString());
        return page.select("a.actor:has(.count) .name").eachText();
    }

    @Override
    public boolean isAsked(String label) {
        return page.select("main button").stream()
                .anyMatch(button -> button.text().equals(label));
    }

    @Override
    public boolean isShown(String title) {
        return page.select("main .card-title").stream()
                .anyMatch(card -> card.text().contains(title));
    }

    private Elements buttons() {
        Elements form = page.select("dialog.form");
        return (form.isEmpty() ? page.select("main") : form).select("button");
    }

    /** Submits what this button is for, now or as soon as the page has it. */
    private Player submits(Supplier<Elements> among, Predicate<String> words, String label) {
        return submits(patiently("the button " + label)
                .until(() -> first(among.get(), words).or(() -> first(later(among), words)), Optional::isPresent)
                .orElseThrow());
    }

    private Elements later(Supplier<Elements> among) {
        again();
        return among.get();
    }

    /** The page, loaded once more. */
    private String again() {
        page = loaded(page.location());
        return page.body().text();
    }

    /** A link to the page that is open changes nothing: it was loaded after the last that was done. */
    private Player follows(Element link) {
        String to = link.absUrl("href");
        page = to.equals(page.location()) ? page : loaded(to);
        return this;
    }

    private Player submits(Element button) {
        FormElement form = (FormElement) Objects.requireNonNull(button.closest("form"), "the button's form");
        String to = button.hasAttr("formaction") ? button.absUrl("formaction") : form.absUrl("action");
        Connection request = session.newRequest(to).method(Connection.Method.POST);
        request.data(form.formData());
        if (button.hasAttr("name")) {
            request.data(button.attr("name"), button.attr("value"));
        }
        page = patiently("it is saved").until(() -> answered(request), answer -> !isToldToPressAgain(answer));
        return this;
    }

    /** Where a machine does much else, the database is late now and then. */
    private static boolean isToldToPressAgain(Document answer) {
        return answer.body().text().contains(Told.NOT_SAVED);
    }

    private Document loaded(String from) {
        return answered(session.newRequest(from).method(Connection.Method.GET));
    }

    private static ConditionFactory patiently(String what) {
        return await(what).atMost(PATIENCE).pollDelay(Duration.ZERO);
    }

    /** Asks again as long as it is told to. */
    private static Document answered(Connection request) {
        return patiently("an answer")
                .until(() -> answeredAtOnce(request), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<Document> answeredAtOnce(Connection request) {
        try {
            return Optional.of(request.execute().parse());
        } catch (HttpStatusException refused) {
            if (refused.getStatusCode() == HttpURLConnection.HTTP_UNAVAILABLE) {
                return Optional.empty();
            }
            throw new UncheckedIOException(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Element field(String label) {
        Element words = one(page.select("dialog.form label"), label);
        return only("[id='" + words.attr("for") + "']");
    }

    private static void choose(Element list, String option) {
        Element chosen = one(list.select("option"), option);
        list.select("option").removeAttr("selected");
        chosen.attr("selected", true);
    }

    private Element only(String selector) {
        return page.expectFirst(selector);
    }

    private static Element one(Elements among, String words) {
        return first(among, text -> text.contains(words))
                .orElseThrow(() -> new AssertionError("no \"" + words + "\" among " + among.eachText()));
    }

    private static Optional<Element> first(Elements among, Predicate<String> words) {
        return among.stream().filter(element -> words.test(element.text())).findFirst();
    }
}
