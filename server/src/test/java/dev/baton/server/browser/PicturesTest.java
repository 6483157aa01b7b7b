package dev.baton.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures of the documentation from the running playground: {@code mvn -q -Pquick -pl server -am test
 * -Dtest=PicturesTest -Dsurefire.failIfNoSpecifiedTests=false -Dbaton.pictures=$PWD/docs/pictures}.
 */
@EnabledIfSystemProperty(named = "baton.pictures", matches = ".+", disabledReason = "no place for pictures is named")
class PicturesTest {

    private final Path pictures = Path.of(System.getProperty("baton.pictures", ""));

    @TempDir
    Path data;

    @Test
    void pictures_of_a_briefing() {
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launched(playwright);
                RunningPlayground playground = RunningPlayground.in(data)) {
            BrowserContext context = browser.newContext(
                    new Browser.NewContextOptions().setViewportSize(1440, 900).setDeviceScaleFactor(1.5));
            BrowserPlayer player = new BrowserPlayer(context.newPage(), playground.address());
            new Incident(player)
                    .isOpened()
                    .isPreparedWith(Incident.WITH_A_REPAIRED_ONE)
                    .hasOwners()
                    .isScheduled()
                    .isInBriefing()
                    .everybodyConfirms("1 Summary");

            player.actsAs("Jonas Weidemann");
            take(player.page(), "briefing");
            player.looksAt("Channel").looksIn("Teams");
            player.page().locator("#feed .adaptive").first().evaluate("card => card.scrollIntoView()");
            take(player.page(), "teams");
        }
    }

    @Test
    void picture_of_a_recovery() {
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launched(playwright);
                RunningPlayground playground = RunningPlayground.in(data)) {
            RecoveryStory story = new RecoveryStory(new PlainPlayer(playground.address()));
            story.isPrepared().isInBriefing().isWalkedThrough().isAcceptedByWordOfMouth();
            story.isApproved().comesOnline().comesOnline().isReinfected();

            BrowserContext context = browser.newContext(
                    new Browser.NewContextOptions().setViewportSize(1440, 900).setDeviceScaleFactor(1.5));
            BrowserPlayer player = new BrowserPlayer(context.newPage(), playground.address());
            player.actsAs(RecoveryStory.LEAD).looksAt("Channel").sees("is held back");
            take(player.page(), "recovery");
        }
    }

    private void take(Page page, String name) {
        Path picture = pictures.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        assertThat(picture).isNotEmptyFile();
    }
}
