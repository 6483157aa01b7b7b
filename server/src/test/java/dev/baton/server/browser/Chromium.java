package dev.baton.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that is installed here; without one these tests are skipped, but never where {@code CI} is true. */
final class Chromium {

    private static final String NONE =
            "No Chromium here, so the browser tests are skipped. Install one (apt-get install chromium), or name it in BATON_CHROMIUM.";

    private Chromium() {}

    static Playwright playwright() {
        Optional<Path> installed = installed();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(installed).as("a Chromium, which CI must have").isPresent();
        }
        assumeTrue(installed.isPresent(), NONE);
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launched(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed().orElseThrow())
                        .setHeadless(true)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    private static Optional<Path> installed() {
        Stream<String> named = Stream.ofNullable(System.getenv("BATON_CHROMIUM"));
        Stream<String> usual = Stream.of(
                "/usr/bin/chromium-headless-shell", // takes a third less of the machine than the whole browser
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
        return Stream.concat(named, usual)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
