package dev.baton.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlaygroundInABrowserTest {

    private static final int PHONE_WIDTH = 390;

    private Playwright playwright;
    private Browser browser;
    private RunningPlayground playground;
    private BrowserContext context;
    private BrowserPlayer player;
    private Incident incident;
    private Incident before;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void launch() {
        playwright = Chromium.playwright();
        browser = Chromium.launched(playwright);
    }

    @AfterAll
    void quit() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void open(@TempDir Path data) {
        playground = RunningPlayground.in(data);
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request ->
                assertThat(request.url()).startsWith(playground.address().toString()));
        player = new BrowserPlayer(page, playground.address());
        incident = new Incident(player);
        before = new Incident(new PlainPlayer(playground.address()));
    }

    @AfterEach
    void close() {
        context.close();
        playground.close();
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @Test
    void a_handoff_is_taken_from_its_opening_to_the_written_acceptance_of_every_lead() {
        incident.isOpened();
        player.looksAt("Channel")
                .sees("H-1 · Log4j evaluates attacker-controlled lookups")
                .sees("The handoff has NOT happened.");
        incident.isPrepared().hasOwners().isScheduled().isInBriefing().everybodyAnswers();

        player.actsAs(Incident.COMMANDER).presses("End: handoff accepted");

        player.looksAt("Channel").sees("The handoff has happened.").doesNotSee("The handoff has NOT happened");
        player.opensTheDocument().sees("The handoff has happened. Engineering is leading, security is verifying.");
        assertThat(player.page().locator("section.chapter h2").allTextContents())
                .containsExactly(
                        "1 Summary",
                        "2 Scope",
                        "3 Remediation plan",
                        "4 Work items",
                        "5 Deadlines",
                        "6 Verification plan",
                        "History");
    }

    @Test
    void an_objection_a_longer_deadline_and_a_missing_answer_lead_to_a_second_briefing() {
        before.isOpened()
                .isPreparedWith(Incident.WITH_A_REPAIRED_ONE)
                .hasOwners()
                .isScheduled()
                .isInBriefing()
                .everybodyConfirms("1 Summary");

        player.actsAs("Jonas Weidemann")
                .looksAt("Home")
                .presses("File a discrepancy")
                .chooses("What is wrong?", "A project is not affected")
                .fills("Which project?", "org.example.payments/terminal-fleet")
                .inserts("terminal-fleet runs log4j-core 2.12.4")
                .presses("File");
        player.actsAs(Incident.COMMANDER).presses("Accept: amend scope");
        incident.everybodyConfirms("2 Scope")
                .everybodyConfirms("3 Remediation plan")
                .everybodyConfirms("4 Work items");

        player.actsAs("Kwame Boateng")
                .presses("Ask for more time")
                .chooses("Which project?", "document-archive")
                .fills("By which day?", player.dayAfter(14))
                .inserts("Solr brings the library in")
                .presses("Ask");
        player.actsAs(Incident.COMMANDER).presses("Approve");
        incident.everybodyConfirms("5 Deadlines", "Imran Qureshi");
        player.actsAs(Incident.COMMANDER).looksAt("Channel").presses("More…").presses("End as incomplete");
        player.looksAt("Channel").sees("moved once").sees("closed the briefing as incomplete");

        player.actsAs("Imran Qureshi").presses("Prepare: yes");
        before.isInBriefing().everybodyAnswers();
        player.actsAs(Incident.COMMANDER).looksAt("Home").presses("End: handoff accepted");

        player.looksAt("Channel").sees("The handoff has happened.");
        player.opensTheDocument().sees("Extended; by policy");
    }

    @Test
    void on_a_phone_nothing_is_wider_than_the_screen() {
        player.page().setViewportSize(PHONE_WIDTH, 844);
        before.isOpened();
        player.actsAs(Incident.COMMANDER).looksAt("Channel").sees("H-1");
        fits("the channel");
        player.looksAt("Home");
        fits("a person's home");
        player.presses("Write summary");
        fits("a form");
        player.presses("Cancel").looksAt("Channel").opensTheDocument();
        fits("the document");
    }

    @Test
    void a_form_is_opened_filled_corrected_and_sent_without_a_mouse() {
        Page page = player.page();
        page.getByLabel("Message or command in #incident").focus();
        page.keyboard().type("/handoff open");
        page.keyboard().press("Enter");
        assertThat(player.field("What is handed over?")).isFocused();
        assertThat(page.evaluate(
                        "(form => form.scrollHeight - form.clientHeight)(document.querySelector('dialog.form'))"))
                .as("what scrolls is inside the form")
                .isEqualTo(0);

        page.keyboard().type("Keys in a log");
        page.keyboard().press("Enter");
        assertThat(player.field("Incident reference")).isFocused();
        player.sees("Please fill this in.");
        page.keyboard().type("INC-1");
        page.keyboard().press("Enter");

        assertThat(page.locator("dialog.form")).hasCount(0);
        player.sees("H-1 · Keys in a log");
    }

    @Test
    void escape_closes_a_form_and_gives_the_focus_back() {
        Page page = player.page();
        page.locator(".chip").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog.form")).isVisible();

        page.keyboard().press("Escape");

        assertThat(page.locator("dialog.form")).hasCount(0);
        assertThat(page.locator(".chip").first()).isFocused();
    }

    @Test
    void whatever_is_typed_is_shown_literally() {
        String nasty = "<script>alert(1)</script> <!channel> *b* _i_ [l](https://e.org) `c` 👩🏽‍🚒 \u202Eשלום";
        player.page().onDialog(dialog -> complaints.add("a script in a message ran: " + dialog.message()));
        player.says(nasty);
        player.sees(nasty);

        player.says("/handoff open")
                .fills("What is handed over?", nasty)
                .fills("Incident reference", nasty)
                .presses("Open");

        player.sees("H-1 · " + nasty);
        assertThat(player.page().locator("main script, main em, main b")).hasCount(0);
        player.opensTheDocument().sees(nasty);
        assertThat(player.page().locator("main script, main em, main b")).hasCount(0);
    }

    @Test
    void two_messages_in_a_row_are_both_said() {
        player.says("Is this ours?").says("It is.");

        player.sees("Is this ours?").sees("It is.");
    }

    @Test
    void a_handoff_is_started_from_a_message() {
        player.says("Keys in a log").presses("Start a handoff from this message");
        player.fills("Incident reference", "INC-1").presses("Open");

        player.sees("H-1 · Keys in a log");
    }

    @Test
    void however_long_an_answer_is_its_buttons_are_in_sight_and_the_page_is_no_longer_than_the_screen() {
        before.isOpened().isPrepared().hasOwners().isScheduled().isInBriefing().everybodyConfirms("1 Summary");
        player.actsAs("Jonas Weidemann").looksAt("Channel").presses("My part");

        assertThat(button("File a discrepancy")).isInViewport();
        assertThat(player.page().evaluate("document.documentElement.scrollHeight - innerHeight"))
                .isEqualTo(0);
    }

    @Test
    void cards_and_forms_are_drawn_as_in_teams_by_microsofts_renderer_and_answer_there() {
        before.isOpened();
        player.actsAs(Incident.COMMANDER);
        player.looksIn("Teams").looksAt("Channel");
        assertThat(player.page().locator("#feed .ac-adaptiveCard").first())
                .containsText("The handoff has NOT happened.");

        String said = "{{DATE(2026-01-01T00:00:00Z)}} *b* <b>b</b> [l](https://e.org)";
        player.says("/handoff open");
        assertThat(player.field("What is handed over?")).isFocused();
        player.fills("What is handed over?", said)
                .fills("Incident reference", "INC-2")
                .presses("Open");
        player.sees("H-2 · " + said.replace("{{", "{\u2060{"));

        player.looksAt("Home").presses("Write summary").triesToPress("Save");
        assertThat(player.page().locator("dialog.form")).containsText("Please fill this in.");
        player.inserts("On Monday morning an attacker")
                .inserts("Every service that logs")
                .presses("Save");
        player.sees("Recorded. Next for you:");
        player.page().setViewportSize(PHONE_WIDTH, 844);
        player.presses("Pull scope");
        fits("a dialog of Teams");
        player.presses("Close");
        fits("a page of cards in Teams");

        player.looksIn("Slack").doesNotSeeAny(".ac-adaptiveCard").sees("Pull scope");
    }

    @Test
    void the_second_incident_is_begun_by_three_presses() {
        player.presses("Ransomware on a mixed estate")
                .presses("Insert all of the example's answers")
                .presses("Open")
                .sees("H-1 · Ransomware on the file servers")
                .doesNotSee("Which incident do you play?");
    }

    @Test
    void a_reset_forgets_everything() {
        before.isOpened();
        player.looksAt("Channel").sees("H-1");

        player.letsTimePass("Reset the playground");

        player.sees("Which incident do you play?").sees("No handoff yet.");
        assertThat(player.page().locator(".message")).hasCount(0);
    }

    private Locator button(String label) {
        return player.page()
                .locator("#whispers")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label));
    }

    private void fits(String what) {
        Object width = player.page()
                .evaluate(
                        "Math.max(document.documentElement.scrollWidth, document.querySelector('dialog')?.scrollWidth ?? 0)");
        assertThat(((Number) width).intValue()).as(what).isLessThanOrEqualTo(PHONE_WIDTH);
    }
}
