package dev.baton.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the written acceptance to the archive, by letting time pass; what is deployed is what the SBOM files say. */
class MonthInABrowserTest {

    private static final List<String> OWNERS = List.of("Łukasz Wróbel", "Siobhán O'Rourke", "Harpreet Kaur");
    private static final String LOG4J = "(log4j/log4j-core@)2\\.1[0-9.]+";
    private static final String REPAIRED = "$12.17.1";
    private static final int PHONE_WIDTH = 390;
    private static final String FORGOTTEN = "card-gateway";

    @Test
    void a_handoff_is_verified_closed_watched_for_a_month_and_archived(@TempDir Path data) throws IOException {
        try (RunningPlayground playground = RunningPlayground.in(data)) {
            Player player = new PlainPlayer(playground.address());
            Incident incident = new Incident(player);
            incident.isOpened()
                    .isPrepared()
                    .hasOwners()
                    .isScheduled()
                    .isInBriefing()
                    .everybodyAnswers();
            player.actsAs(Incident.COMMANDER).presses("End: handoff accepted");

            repair(data, file -> !file.contains(FORGOTTEN) && !file.contains("terminal-fleet"));
            OWNERS.forEach(owner -> marksEverythingDone(player, owner));
            player.letsTimePass("To the next business day").letsTimePass("One hour");
            player.looksAt("Channel").sees("6 of 7 settled").sees("Fix again org.example.payments/" + FORGOTTEN);

            repair(data, file -> file.contains(FORGOTTEN));
            marksEverythingDone(player, OWNERS.get(0));
            player.letsTimePass("To the next business day").letsTimePass("One hour");
            player.actsAs(Incident.COMMANDER).looksAt("Home").presses("Close the handoff");
            player.presses("Close the incident");
            player.looksAt("Channel").sees("Under weekly watch").sees("0 of 4 done");

            for (int week = 1; week <= 3; week++) {
                player.letsTimePass("To the same time next week")
                        .looksAt("Channel")
                        .sees(week + " of 4 done");
            }
            player.letsTimePass("To the same time next week").looksAt("Channel");
            player.sees("archived the handoff: every weekly check has succeeded")
                    .sees("4 of 4 done");
            assertThat(player.waitedFor()).isEmpty();
            fitsAPhone(playground.address());
        }
    }

    /** What was done on time is read at the width of a phone. */
    private static void fitsAPhone(URI address) {
        try (Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launched(playwright);
                Page page = browser.newPage()) {
            BrowserPlayer player = new BrowserPlayer(page, address);
            player.actsAs(Incident.COMMANDER).looksAt("Home").sees("Done on time");
            String report = page.locator("main a", new Page.LocatorOptions().setHasText("By team and severity"))
                    .first()
                    .getAttribute("href");
            page.setViewportSize(PHONE_WIDTH, 844);
            page.navigate(report);
            player.sees("100 % of 7 items").sees("Payments").sees("Storefront, Critical");
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .isLessThanOrEqualTo(PHONE_WIDTH);
        }
    }

    private static void marksEverythingDone(Player player, String owner) {
        player.actsAs(owner).looksAt("Home");
        while (player.isAsked("Done: have it checked")) {
            player.presses("Done: have it checked").looksAt("Home");
        }
    }

    /** What a deployment does: the SBOM of what runs says another version. */
    private static void repair(Path data, Predicate<String> which) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("playground/example/sboms"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> which.test(each.getFileName().toString()))
                    .toList()) {
                Files.writeString(file, Files.readString(file).replaceAll(LOG4J, REPAIRED));
            }
        }
    }
}
