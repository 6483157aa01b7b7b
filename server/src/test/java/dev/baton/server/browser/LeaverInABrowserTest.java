package dev.baton.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An owner leaves after acceptance: seen at once, told after 48 hours, and over when a named person has taken over. */
class LeaverInABrowserTest {

    private static final String OWNER = "Łukasz Wróbel";
    private static final String LEAD = "Jonas Weidemann";
    private static final String MANAGER = "Ayşe Yıldız";
    private static final String READ_BACK = "I move all three projects to 2.17.1 by their dates.";

    @Test
    void whoever_leaves_leaves_nothing_without_an_owner_unseen(@TempDir Path data) {
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launched(playwright)) {
            try (RunningPlayground playground = RunningPlayground.in(data);
                    BrowserContext context = browser.newContext()) {
                accepted(new PlainPlayer(playground.address()));
                BrowserPlayer player = new BrowserPlayer(context.newPage(), playground.address());
                player.actsAs(OWNER).looksAt("Channel");
                leavesByTheKeyboard(player);
                player.sees("Only active members can act here")
                        .presses("Cancel")
                        .looksAt("Channel");
                player.sees("notes that " + OWNER + " has left").sees("without an owner");

                player.letsTimePass("To the same time next week").looksAt("Channel");
                player.sees("half of the 48 hours of leaver case 1 are over")
                        .sees("the 48 hours of leaver case 1 are over");
            }
            try (RunningPlayground again = RunningPlayground.in(data)) {
                Player player = new PlainPlayer(again.address());
                player.actsAs(OWNER).sees("This person comes back");
                takenOver(player);
            }
        }
    }

    private static void accepted(Player player) {
        new Incident(player)
                .isOpened()
                .isPrepared()
                .hasOwners()
                .isScheduled()
                .isInBriefing()
                .everybodyAnswers();
        player.actsAs(Incident.COMMANDER).presses("End: handoff accepted");
    }

    /** What they press after that is refused. */
    private static void leavesByTheKeyboard(BrowserPlayer player) {
        Page page = player.page();
        Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("This person leaves"));
        button.focus();
        page.keyboard().press("Enter");
        Locator back = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("This person comes back"));
        PlaywrightAssertions.assertThat(back).isVisible();
        player.says("/handoff open")
                .fills("What is handed over?", "Too late")
                .fills("Incident reference", "INC-1")
                .presses("Open");
    }

    private static void takenOver(Player player) {
        player.actsAs(MANAGER)
                .looksAt("Home")
                .presses("Name new owner")
                .chooses("Who takes over?", LEAD)
                .presses("Name");
        player.actsAs(LEAD).looksAt("Home");
        while (player.isAsked("Take over")) {
            player.presses("Take over")
                    .fills("In your own words", READ_BACK)
                    .presses("Take over")
                    .looksAt("Home");
        }
        player.looksAt("Channel")
                .sees("names " + LEAD + " as new owner")
                .sees(READ_BACK)
                .doesNotSee("without an owner:");
    }
}
