package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** What everybody does who opens links (A9-26). */
public interface ReadingContract {

    /** Somebody who opens links. */
    Reading reading();

    /** A link that leads to a page, with a secret in its query. */
    URI link();

    /** The same link, which leads to its page no more. */
    URI shut();

    @Test
    default void a_link_that_leads_to_its_page_opens() {
        URI link = link();

        assertThat(reading().open(link)).isEqualTo(Answer.got(link));
    }

    @Test
    default void of_a_link_that_does_not_open_no_more_than_the_host_is_named() {
        URI link = shut();

        assertThat(reading().open(link))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.failure().reason())
                                .startsWith(link.getAuthority() + " ")
                                .endsWith(".")
                                .doesNotContain(link.getQuery()));
    }
}
