package dev.baton.port;

import static dev.baton.view.Text.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Person;
import dev.baton.port.Documents.Page;
import dev.baton.port.Documents.Shelved;
import dev.baton.view.Part;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every system does in which documents are kept (A9-12, A9-29). */
public interface DocumentsContract {

    ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    Person MAYA = Person.byEmail("Maya Ölçer", "maya@example.org", BERLIN);
    Person BEN = Person.byEmail("Ben Sato", "ben@example.org", BERLIN);
    Person STRANGER = Person.byEmail("Nobody There", "nobody@example.org", BERLIN);

    /** A system that can be reached, and that has accounts of Maya and Ben but of no stranger. */
    Documents documents();

    /** A system that cannot. */
    Documents outOfReach();

    /** The space in which documents are kept there. */
    String space();

    /** Whose accounts may read the document behind this link, by e-mail address. */
    Set<String> readers(String link);

    /** What the document behind this link says now. */
    String content(String link);

    /** How many documents are in the space. */
    int documentsInSpace();

    @Test
    default void a_document_is_there_for_its_readers_alone() {
        Shelved shelved = shelved(documents(), page(1, "First", MAYA, BEN));

        assertThat(shelved.shutOut()).isEmpty();
        assertThat(readers(shelved.link())).containsExactlyInAnyOrder(MAYA.email(), BEN.email());
        assertThat(content(shelved.link())).contains("First");
    }

    @Test
    default void a_new_version_is_the_same_document_and_the_same_version_again_changes_nothing() {
        Documents documents = documents();
        String link = shelved(documents, page(1, "First", MAYA)).link();

        assertThat(shelved(documents, page(1, "First", MAYA)).link()).isEqualTo(link);
        assertThat(shelved(documents, page(2, "Second", MAYA)).link()).isEqualTo(link);
        assertThat(documentsInSpace()).isEqualTo(1);
        assertThat(content(link)).contains("Second").doesNotContain("First");
    }

    @Test
    default void who_reads_no_more_is_shut_out_and_who_joins_is_let_in() {
        Documents documents = documents();
        String link = shelved(documents, page(1, "First", MAYA)).link();

        shelved(documents, page(1, "First", BEN));

        assertThat(readers(link)).containsExactly(BEN.email());
    }

    @Test
    default void a_reader_without_an_account_is_named_and_nobody_is_let_in_instead() {
        Shelved shelved = shelved(documents(), page(1, "First", MAYA, STRANGER));

        assertThat(shelved.shutOut()).containsExactly(STRANGER);
        assertThat(readers(shelved.link())).containsExactly(MAYA.email());
    }

    @Test
    default void what_people_wrote_is_words_there_and_nothing_else() {
        String words = "<ac:structured-macro ac:name=\"html\">&amp; ]]> *bold* @here";

        Shelved shelved = shelved(documents(), page(1, words, MAYA));

        assertThat(content(shelved.link())).contains(words);
    }

    @Test
    default void out_of_reach_it_says_why() {
        assertThat(outOfReach().shelve(space(), page(1, "First", MAYA)))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.failure().reason()).isNotBlank());
    }

    /** A document that says these words. */
    static Page page(int version, String words, Person... readers) {
        return new Page(
                "H-1-package-1",
                "H-1 · INC-9 · Ransomware",
                version,
                List.of(new Part.Heading("1 What happened"), new Part.Words(text(words))),
                List.of(readers));
    }

    private Shelved shelved(Documents documents, Page page) {
        Answer<Shelved> answer = documents.shelve(space(), page);
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<Shelved>) answer).value();
    }
}
