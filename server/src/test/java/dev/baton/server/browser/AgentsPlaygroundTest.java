package dev.baton.server.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A handoff of one team's project, from the bot's installation to the written acceptance, in Microsoft's Agents Playground. */
class AgentsPlaygroundTest {

    private static final String PEOPLE = "00000000-0000-0000-0000-000000000002";
    private static final String INGRID = PEOPLE + "0";
    private static final String JONAS = PEOPLE + "1";
    private static final String AYSE = PEOPLE + "2";
    private static final Map<String, String> NOTHING = Map.of();
    private static final List<String> ANSWERS = List.of("I am here", "Confirm", "Accept in writing");

    @Test
    void a_handoff_is_taken_to_its_acceptance_as_teams_shows_it(@TempDir Path directory) throws IOException {
        assumeTrue(
                AgentsPlayground.installed().isPresent(),
                "BATON_AGENTS_PLAYGROUND does not name the command agentsplayground: see docs/teams.md");
        int port = freePort();
        try (RunningPlayground baton = RunningPlayground.beside(
                        "http://localhost:" + port + "/_connector", directory.resolve("data"));
                AgentsPlayground teams = AgentsPlayground.started(
                        AgentsPlayground.installed().orElseThrow(),
                        port,
                        baton.address(),
                        Files.createDirectory(directory.resolve("agents")));
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launched(playwright)) {
            Page chat = browser.newPage(new Browser.NewPageOptions().setViewportSize(1500, 1000));
            Player time = new BrowserPlayer(browser.newPage(), baton.address());
            teams.installs();

            isOpenedByHand(chat, teams);
            isPrepared(teams);
            time.letsTimePass("To the briefing");
            isBriefed(teams);

            chat.getByText("INC-2026-015").first().click();
            seen(chat, "The handoff has happened.");
            shot(chat, directory, "accepted");
        }
    }

    /** In the page itself, with mouse and keyboard. */
    private static void isOpenedByHand(Page chat, AgentsPlayground teams) {
        chat.navigate(teams.address().toString());
        chat.locator("[contenteditable=true], textarea").first().click();
        chat.keyboard().type("list");
        chat.keyboard().press("Enter");
        seen(chat, "No handoff is under way.");
        chat.getByText("INC-2026-015").first().click();
        chat.getByText("Start a new post")
                .or(chat.getByPlaceholder("Start a new post"))
                .first()
                .waitFor();
        button(chat, "Open a handoff").click();
        seen(chat, "I have written to you");
        chat.getByText("Personal Chat").first().click();
        types(chat, "What is handed over?", "The driver loads any class that a connection names");
        types(chat, "Incident reference", "INC-2026-015");
        chat.getByRole(AriaRole.COMBOBOX).last().click();
        chat.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Ingrid Sørensen"))
                .click();
        button(chat, "Open").click();
        seen(chat, "Recorded.");
    }

    private static void isPrepared(AgentsPlayground teams) {
        teams.fills(
                INGRID,
                "Write summary",
                "Save",
                Map.of(
                        "What happened?",
                        "A connection string named a class, and the driver loaded it.",
                        "What was the impact?",
                        "None yet."));
        teams.fills(
                INGRID,
                "Pull scope",
                "Pull",
                Map.of("Affected component coordinates", "pkg:maven/org.postgresql/postgresql <42.2.25"));
        teams.fills(INGRID, "Write plan", "Save", Map.of("Fixed version", "42.2.25"));
        teams.fills(INGRID, "Plan verification", "Save", Map.of("Who in security verifies?", "Noor Haddad"));
        teams.comes(JONAS);
        teams.comes(AYSE);
        teams.fills(JONAS, "Name owners", "Save", Map.of("ledger-api", "Łukasz Wróbel"));
        teams.presses(INGRID, "Mark package ready", NOTHING);
        teams.fills(INGRID, "Schedule briefing", "Schedule", NOTHING);
    }

    private static void isBriefed(AgentsPlayground teams) {
        teams.presses(INGRID, "Start briefing", NOTHING);
        for (int round = 0; round < 5 && !teams.isAsked(JONAS, "File a discrepancy"); round++) {
            answer(teams, JONAS);
            answer(teams, AYSE);
        }
        teams.fills(
                JONAS,
                "File a discrepancy",
                "File",
                Map.of(
                        "What is wrong?", "The version found is wrong",
                        "Which project?", "org.example.payments/ledger-api",
                        "What is right?", "42.2.24",
                        "How do you know?", "We have another one in production."));
        teams.fills(
                INGRID, "Reject with evidence", "Reject", Map.of("On what evidence is the list right?", "The SBOM."));
        boolean goesOn = true;
        while (goesOn) {
            boolean isJonasAsked = answer(teams, JONAS);
            goesOn = answer(teams, AYSE) || isJonasAsked;
        }
        teams.presses(INGRID, "End: handoff accepted", NOTHING);
    }

    /** Gives one answer, if one is waited for. */
    private static boolean answer(AgentsPlayground teams, String person) {
        for (String title : ANSWERS) {
            if (teams.isAsked(person, title)) {
                if (title.equals("Accept in writing")) {
                    teams.fills(
                            person,
                            title,
                            "Accept",
                            Map.of(
                                    "Both statements, in writing", "understood,committed",
                                    "In your own words: what will your team do, by when?",
                                            "We move ledger-api to 42.2.25 by its date."));
                } else {
                    teams.presses(person, title, NOTHING);
                }
                return true;
            }
        }
        return false;
    }

    private static void types(Page chat, String label, String words) {
        chat.getByLabel(label).last().click();
        chat.keyboard().type(words);
    }

    private static Locator button(Page chat, String name) {
        return chat.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    private static void seen(Page chat, String words) {
        chat.getByText(words).last().waitFor();
    }

    private static void shot(Page chat, Path directory, String name) {
        chat.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(
                        System.getProperty("baton.pictures", directory.toString()), "agents-" + name + ".png")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
