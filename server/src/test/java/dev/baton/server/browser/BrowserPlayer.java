package dev.baton.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.baton.desk.Told;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Somebody at the playground with a browser. */
final class BrowserPlayer implements Player {

    private static final int PATIENCE = 60_000;

    private final Page page;
    private final URI address;

    BrowserPlayer(Page page, URI address) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.page = page;
        this.address = address;
        page.setDefaultTimeout(PATIENCE);
        page.navigate(address.toString());
    }

    Page page() {
        return page;
    }

    @Override
    public BrowserPlayer actsAs(String name) {
        Locator person = page.locator("a.actor", new Page.LocatorOptions().setHasText(name));
        page.navigate(address.resolve(person.getAttribute("href")).toString());
        return this;
    }

    @Override
    public BrowserPlayer looksAt(String view) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Views"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(view))
                .click();
        return this;
    }

    /** Has cards drawn as on this platform. */
    BrowserPlayer looksIn(String platform) {
        page.locator(".manner").getByText(platform).click();
        assertThat(page.locator(".manner [aria-current]")).hasText(platform);
        return this;
    }

    @Override
    public BrowserPlayer says(String words) {
        page.getByLabel("Message or command in #incident").fill(words);
        return changes(page.locator(".composer .line button.primary"));
    }

    @Override
    public BrowserPlayer presses(String label) {
        Locator open = page.locator("dialog.form");
        Locator where = open.count() > 0 ? open : page.locator("main");
        return changes(where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .first());
    }

    /** Presses a button of the open form, which keeps the form as it is. */
    BrowserPlayer triesToPress(String label) {
        page.locator("dialog.form").getByText(label).click();
        return this;
    }

    @Override
    public BrowserPlayer fills(String label, String words) {
        field(label).fill(words);
        return this;
    }

    @Override
    public BrowserPlayer chooses(String label, String option) {
        choose(field(label), option);
        return this;
    }

    private static void choose(Locator list, String option) {
        String value = list.locator("option", new Locator.LocatorOptions().setHasText(option))
                .first()
                .getAttribute("value");
        list.selectOption(value);
    }

    @Override
    public BrowserPlayer choosesEverywhere(String option) {
        page.locator("dialog.form select").all().forEach(list -> choose(list, option));
        return this;
    }

    @Override
    public BrowserPlayer ticks(String label) {
        page.locator("dialog.form").getByLabel(label).check();
        return this;
    }

    @Override
    public BrowserPlayer inserts(String words) {
        page.locator("dialog.form")
                .locator(".insert", new Locator.LocatorOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    @Override
    public BrowserPlayer letsTimePass(String upTo) {
        page.locator("details.time > summary").click();
        return changes(page.locator("details.time button", new Page.LocatorOptions().setHasText(upTo)));
    }

    @Override
    public BrowserPlayer opensTheDocument() {
        String address = page.locator(".glance a", new Page.LocatorOptions().setHasText("The document"))
                .first()
                .getAttribute("href");
        page.navigate(address);
        return this;
    }

    BrowserPlayer doesNotSeeAny(String kind) {
        assertThat(page.locator(kind)).hasCount(0);
        return this;
    }

    @Override
    public String dayAfter(int days) {
        String now = page.locator("details.time time").getAttribute("datetime");
        return Instant.parse(now)
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(days)
                .toString();
    }

    @Override
    public BrowserPlayer sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    @Override
    public BrowserPlayer doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    @Override
    public List<String> waitedFor() {
        page.navigate(address.toString());
        return page.locator("a.actor:has(.count) .name").allTextContents();
    }

    @Override
    public boolean isAsked(String label) {
        return page.locator("main")
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(label).setExact(true))
                        .count()
                > 0;
    }

    @Override
    public boolean isShown(String title) {
        return page.locator("main .card-title", new Page.LocatorOptions().setHasText(title))
                        .count()
                > 0;
    }

    Locator field(String label) {
        return page.locator("dialog.form").getByLabel(label).first();
    }

    /** Clicks until it is saved, and waits until the page shows what came of it. */
    private BrowserPlayer changes(Locator button) {
        String before = page.locator("body").getAttribute("data-seen");
        button.click();
        page.waitForFunction("before => document.body.dataset.seen !== before", before);
        return page.getByText(Told.NOT_SAVED).count() > 0 ? changes(button) : this;
    }
}
