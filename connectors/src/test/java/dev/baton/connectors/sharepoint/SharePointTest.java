package dev.baton.connectors.sharepoint;

import static dev.baton.port.Failing.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.connectors.graph.Entra;
import dev.baton.connectors.standin.Fault;
import dev.baton.handoff.people.Person;
import dev.baton.port.Answer;
import dev.baton.port.Documents;
import dev.baton.port.Documents.Page;
import dev.baton.port.Documents.Shelved;
import dev.baton.port.DocumentsContract;
import dev.baton.port.PortFailure;
import dev.baton.port.PortFailure.Rejected;
import dev.baton.port.PortFailure.Unavailable;
import dev.baton.view.Part;
import dev.baton.view.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** SharePoint Online as a place for documents. */
class SharePointTest implements DocumentsContract {

    private static final String SPACE = "sharepoint.example/sites/ir/Handoffs of 2026";
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-26T08:00:00Z"));

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.standIn.close();
    }

    @Override
    public Documents documents() {
        return sharePoint(Entra.SECRET, 30);
    }

    private SharePoint sharePoint(String secret, int seconds) {
        return new SharePoint(site.access(secret, seconds), CLOCK, SharePointTest::said);
    }

    @Override
    public Documents outOfReach() {
        site.standIn.spoil(Fault.DOWN, any -> true);
        return documents();
    }

    @Override
    public String space() {
        return SPACE;
    }

    @Override
    public Set<String> readers(String link) {
        return file().readers.values().stream()
                .filter(who -> !who.equals(Site.APPLICATIONS))
                .map(id -> site.accounts.getOrDefault(id, id))
                .collect(Collectors.toSet());
    }

    @Override
    public String content(String link) {
        return file().body;
    }

    @Override
    public int documentsInSpace() {
        return site.files.size();
    }

    @Test
    void a_file_is_closed_to_all_but_its_readers_before_it_says_anything() {
        String link = shelved(DocumentsContract.page(1, "First", MAYA)).link();

        assertThat(file().wasOpen).isEqualTo("Baton is about to write here.\n");
        assertThat(file().path).isEqualTo("Handoffs of 2026/H-1-package-1.md");
        assertThat(link)
                .isEqualTo("https://sharepoint.example/sites/ir/Documents/Handoffs%20of%202026/H-1-package-1.md");
    }

    @Test
    void a_file_whose_making_was_cut_off_is_found_and_finished() {
        site.standIn.spoil(Fault.BROKEN_OFF, asked -> asked.method().equals("PUT"));
        assertThat(failure(documents().shelve(SPACE, DocumentsContract.page(1, "First", MAYA))))
                .isInstanceOf(Unavailable.class);
        site.standIn.spoil(Fault.NONE, any -> true);

        shelved(DocumentsContract.page(1, "First", MAYA));

        assertThat(site.files).hasSize(1);
        assertThat(readers("")).containsExactly(MAYA.email());
    }

    @Test
    void a_file_of_somebody_else_is_never_written_over() {
        shelved(DocumentsContract.page(1, "Theirs", MAYA));
        file().author = "another-app";

        assertThat(failure(documents().shelve(SPACE, DocumentsContract.page(2, "Ours", MAYA))))
                .isEqualTo(new Rejected(
                        "SharePoint has another file named 'H-1-package-1.md' in this folder; rename that one."));
        assertThat(file().body).contains("Theirs");
    }

    @Test
    void where_the_folder_lets_everybody_read_nothing_is_written() {
        site.keepsInheritance = true;

        assertThat(failure(documents().shelve(SPACE, DocumentsContract.page(1, "First", MAYA)))
                        .reason())
                .startsWith("SharePoint still lets others read this file, so Baton writes nothing there.");
        assertThat(file().body).doesNotContain("First");
    }

    @Test
    void whoever_was_let_in_there_by_hand_is_shut_out_with_the_next_version() {
        shelved(DocumentsContract.page(1, "First", MAYA));
        file().readers.put("by hand", "id-ben");
        file().writers.add("id-maya");

        shelved(DocumentsContract.page(2, "Second", MAYA));

        assertThat(readers("")).containsExactly(MAYA.email());
        assertThat(file().writers).isEmpty();
    }

    @Test
    void of_two_who_share_an_account_nobody_is_shut_out() {
        Person same = Person.byEmail("M. Ölçer", MAYA.email(), BERLIN);

        assertThat(shelved(DocumentsContract.page(1, "First", MAYA, same)).shutOut())
                .isEmpty();
        assertThat(readers("")).containsExactly(MAYA.email());
    }

    @Test
    void whoever_is_invited_in_vain_is_named() {
        site.deaf.add("id-ben");

        assertThat(shelved(DocumentsContract.page(1, "First", MAYA, BEN)).shutOut())
                .containsExactly(BEN);
    }

    @Test
    void a_file_that_somebody_has_open_is_written_later() {
        shelved(DocumentsContract.page(1, "First", MAYA));
        file().isOpenElsewhere = true;

        assertThat(failure(documents().shelve(SPACE, DocumentsContract.page(2, "Second", MAYA))))
                .isEqualTo(new Unavailable(
                        Duration.ofMinutes(5), "SharePoint has this file locked: somebody has it open."));
    }

    @Test
    void of_two_accounts_for_one_address_neither_is_let_in_and_for_nobody_nothing_is_written() {
        site.accounts.put("id-other", MAYA.email());
        assertThat(shelved(DocumentsContract.page(1, "First", MAYA, BEN)).shutOut())
                .containsExactly(MAYA);

        assertThat(failure(documents().shelve(SPACE, DocumentsContract.page(2, "Second", MAYA))))
                .isEqualTo(new Rejected("SharePoint has no account of anybody who may read 'H-1 · INC-9 · Ransomware',"
                        + " so nothing is there."));
        assertThat(file().body).contains("First");
        assertThat(readers("")).isEmpty();
    }

    @Test
    void a_site_that_is_not_there_is_said_to_be_missing() {
        assertThat(failure(documents().shelve("sharepoint.example/sites/hr", DocumentsContract.page(1, "First", MAYA))))
                .isEqualTo(new Rejected("SharePoint has no site sharepoint.example/sites/hr that Baton may see."));
        assertThat(sharePoint(Entra.SECRET, 30).greeted(SPACE)).isEqualTo(Answer.got("v1.0/drives/the-drive"));
        assertThat(site.files).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IR",
                "https://a.example/sites/ir",
                "a.example/ir",
                "a.example/sites/ir/a:b",
                "/sites/ir",
                "a.example/sites/..",
                "a.example/sites/ir/../hr"
            })
    void a_space_is_a_folder_of_a_site(String words) {
        assertThatThrownBy(() -> SiteFolder.parse(words))
                .hasMessage("'" + words + "' is no folder of a SharePoint site; write one such as"
                        + " example.sharepoint.com/sites/ir/Handoffs.");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void whatever_goes_wrong_makes_no_file(Fault fault) {
        site.standIn.spoil(fault, asked -> asked.path().contains("/sites/"));

        PortFailure failure = failure(
                sharePoint(Entra.SECRET, fault.patience()).shelve(SPACE, DocumentsContract.page(1, "First", MAYA)));

        assertThat(fault.isToldBy(failure, "SharePoint")).as(failure.reason()).isTrue();
        assertThat(site.files).isEmpty();
    }

    private Site.Kept file() {
        return site.files.values().iterator().next();
    }

    private Shelved shelved(Page page) {
        Answer<Shelved> answer = documents().shelve(SPACE, page);
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<Shelved>) answer).value();
    }

    /** Words as they are: how they become Markdown is for whoever writes it. */
    private static String said(List<Part> parts) {
        return parts.stream()
                .flatMap(part ->
                        part instanceof Part.Words words ? words.text().spans().stream() : List.<Span>of().stream())
                .map(span -> span instanceof Span.Plain plain ? plain.words() : "")
                .collect(Collectors.joining());
    }
}
