package dev.baton.connectors.confluence;

import static dev.baton.port.Failing.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.standin.Fault;
import dev.baton.port.Answer;
import dev.baton.port.Documents;
import dev.baton.port.Documents.Shelved;
import dev.baton.port.DocumentsContract;
import dev.baton.port.PortFailure;
import dev.baton.port.PortFailure.Rejected;
import dev.baton.port.PortFailure.Unavailable;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Confluence Cloud as a place for documents. */
class ConfluenceTest implements DocumentsContract {

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.standIn.close();
    }

    @Override
    public Documents documents() {
        return new Confluence(site.access("a-token", 30));
    }

    @Override
    public Documents outOfReach() {
        site.standIn.spoil(Fault.DOWN, any -> true);
        return documents();
    }

    @Override
    public String space() {
        return "IR";
    }

    @Override
    public Set<String> readers(String link) {
        return page().readers.stream()
                .filter(account -> !account.equals(Site.BATON))
                .map(account -> site.accounts.getOrDefault(account, account))
                .collect(Collectors.toSet());
    }

    @Override
    public String content(String link) {
        return page().body
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    @Override
    public int documentsInSpace() {
        return site.pages.size();
    }

    @Test
    void a_page_is_private_from_its_first_moment_and_baton_stays_among_its_readers() {
        String link = ((Answer.Got<Shelved>) documents().shelve("IR", DocumentsContract.page(1, "First", MAYA)))
                .value()
                .link();

        assertThat(page().wasEverOpen).isFalse();
        assertThat(page().readers).containsExactlyInAnyOrder(Site.BATON, "acc-maya");
        assertThat(link).isEqualTo(site.standIn.address() + "wiki/spaces/IR/pages/71/H-1");
        assertThat(page().body).startsWith("<h2>1 What happened</h2><p>First</p>");
    }

    @Test
    void a_version_that_is_there_is_not_written_again() {
        Documents documents = documents();
        documents.shelve("IR", DocumentsContract.page(1, "First", MAYA));
        documents.shelve("IR", DocumentsContract.page(2, "Second", MAYA));
        documents.shelve("IR", DocumentsContract.page(2, "Second", MAYA));

        assertThat(page().version).isEqualTo(2);
    }

    @Test
    void a_page_whose_making_was_cut_off_is_found_and_finished() {
        site.standIn.spoil(
                Fault.BROKEN_OFF,
                asked -> asked.method().equals("POST") && asked.path().endsWith("/pages"));
        assertThat(failure(documents().shelve("IR", DocumentsContract.page(1, "First", MAYA))))
                .isInstanceOf(Unavailable.class);
        site.standIn.spoil(Fault.NONE, any -> true);

        documents().shelve("IR", DocumentsContract.page(1, "First", MAYA));

        assertThat(site.pages).hasSize(1);
        assertThat(page().readers).contains("acc-maya");
    }

    @Test
    void a_page_of_somebody_else_is_never_written_over() {
        documents().shelve("IR", DocumentsContract.page(1, "Theirs", MAYA));
        page().property = null;
        page().author = "acc-ben";

        PortFailure failure = failure(documents().shelve("IR", DocumentsContract.page(2, "Ours", MAYA)));

        assertThat(failure)
                .isEqualTo(new Rejected("Confluence has another page named 'H-1 · INC-9 · Ransomware' in this space;"
                        + " rename that one."));
        assertThat(page().body).contains("Theirs");
    }

    @Test
    void who_hides_their_address_is_the_only_one_found_by_it_and_of_two_nobody_is_let_in() {
        site.hidesAddresses = true;
        assertThat(shutOut()).isEmpty();

        site.accounts.put("acc-other", MAYA.email());
        assertThat(shutOut()).containsExactly(MAYA.name());
        assertThat(page().readers).containsExactly(Site.BATON);
    }

    private Set<String> shutOut() {
        Answer<Shelved> answer = documents().shelve("IR", DocumentsContract.page(1, "First", MAYA));
        return ((Answer.Got<Shelved>) answer)
                .value().shutOut().stream().map(person -> person.name()).collect(Collectors.toSet());
    }

    @Test
    void a_space_that_is_not_there_is_said_to_be_missing() {
        assertThat(failure(documents().shelve("OTHER", DocumentsContract.page(1, "First", MAYA))))
                .isEqualTo(new Rejected("Confluence has no space OTHER that Baton may see."));
        assertThat(site.pages).isEmpty();
    }

    @Test
    void a_wrong_token_is_said_to_be_one() {
        assertThat(failure(new Confluence(site.access("another", 30))
                                .shelve("IR", DocumentsContract.page(1, "First", MAYA)))
                        .reason())
                .startsWith("Confluence does not accept Baton's key (status 401)");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void whatever_goes_wrong_makes_no_page(Fault fault) {
        site.standIn.spoil(fault, asked -> asked.path().endsWith("/spaces"));

        PortFailure failure = failure(new Confluence(site.access("a-token", fault.patience()))
                .shelve("IR", DocumentsContract.page(1, "First", MAYA)));

        assertThat(fault.isToldBy(failure, "Confluence")).as(failure.reason()).isTrue();
        assertThat(site.pages).isEmpty();
    }

    private Site.Kept page() {
        return site.pages.values().iterator().next();
    }
}
