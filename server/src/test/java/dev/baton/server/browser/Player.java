package dev.baton.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Somebody at the playground who plays everybody, by what is written on the buttons. */
final class Player {

    private static final int PATIENCE = 60_000;

    private final Page page;
    private final URI address;

    Player(Page page, URI address) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.page = page;
        this.address = address;
        page.setDefaultTimeout(PATIENCE);
        page.navigate(address.toString());
    }

    Page page() {
        return page;
    }

    Player actsAs(String name) {
        Locator person = page.locator("a.actor", new Page.LocatorOptions().setHasText(name));
        page.navigate(address.resolve(person.getAttribute("href")).toString());
        return this;
    }

    Player looksAt(String view) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Views"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(view))
                .click();
        return this;
    }

    /** Has cards drawn as on this platform. */
    Player looksIn(String platform) {
        page.locator(".manner").getByText(platform).click();
        assertThat(page.locator(".manner [aria-current]")).hasText(platform);
        return this;
    }

    Player says(String words) {
        page.getByLabel("Message or command in #incident").fill(words);
        return changes(page.locator(".composer .line button.primary"));
    }

    /** Presses the first button of this label; in a form, one of the form's. */
    Player presses(String label) {
        Locator open = page.locator("dialog.form");
        Locator where = open.count() > 0 ? open : page.locator("main");
        return changes(where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .first());
    }

    /** Presses a button of the open form, which keeps the form as it is. */
    Player triesToPress(String label) {
        page.locator("dialog.form").getByText(label).click();
        return this;
    }

    Player fills(String label, String words) {
        field(label).fill(words);
        return this;
    }

    Player chooses(String label, String option) {
        Locator list = field(label);
        String value = list.locator("option", new Locator.LocatorOptions().setHasText(option))
                .first()
                .getAttribute("value");
        list.selectOption(value);
        return this;
    }

    Player ticks(String label) {
        page.locator("dialog.form").getByLabel(label).check();
        return this;
    }

    /** Puts the words of the example into a field, by the button under it. */
    Player inserts(String words) {
        page.locator("dialog.form")
                .locator(".insert", new Locator.LocatorOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    Player letsTimePass(String upTo) {
        page.locator("details.time > summary").click();
        return changes(page.locator("details.time button", new Page.LocatorOptions().setHasText(upTo)));
    }

    Player opensTheDocument() {
        String address = page.locator(".glance a", new Page.LocatorOptions().setHasText("The document"))
                .first()
                .getAttribute("href");
        page.navigate(address);
        return this;
    }

    /** The day so many days after today on the playground. */
    String dayAfter(int days) {
        String now = page.locator("details.time time").getAttribute("datetime");
        return Instant.parse(now)
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(days)
                .toString();
    }

    Player sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    Player doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    Player doesNotSeeAny(String kind) {
        assertThat(page.locator(kind)).hasCount(0);
        return this;
    }

    /** The names under which open steps are counted, as they stand in the list of people. */
    List<String> waitedFor() {
        page.navigate(address.toString());
        return page.locator("a.actor:has(.count) .name").allTextContents();
    }

    boolean isAsked(String label) {
        return page.locator("main")
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(label).setExact(true))
                        .count()
                > 0;
    }

    boolean isShown(String title) {
        return page.locator("main .card-title", new Page.LocatorOptions().setHasText(title))
                        .count()
                > 0;
    }

    Locator field(String label) {
        return page.locator("dialog.form").getByLabel(label).first();
    }

    /** Clicks, and waits until the page shows what came of it. */
    private Player changes(Locator button) {
        String before = page.locator("body").getAttribute("data-seen");
        button.click();
        page.waitForFunction("before => document.body.dataset.seen !== before", before);
        return this;
    }
}
