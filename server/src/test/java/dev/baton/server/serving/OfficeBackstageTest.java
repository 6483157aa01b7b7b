package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.baton.desk.House;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.playbook.Remediation;
import dev.baton.port.NotSaved;
import dev.baton.server.office.OpenOffice;
import dev.baton.storage.agenda.DueErrands;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficeBackstageTest {

    private static final URI DOCUMENT = URI.create("https://baton.example.org/handoffs/H-1");

    private final OpenOffice office = mock();
    private final DueErrands errands = mock();
    private final OfficeBackstage backstage = new OfficeBackstage(office, id -> DOCUMENT);

    @BeforeEach
    void open() {
        when(office.house())
                .thenReturn(new House(
                        ExampleOrganisation.organisation(),
                        Remediation.REMEDIATION,
                        Clock.systemUTC(),
                        id -> DOCUMENT));
        when(office.errands()).thenReturn(errands);
    }

    @Test
    void what_was_done_is_done_though_it_cannot_be_read_what_follows_from_it() {
        when(errands.isIdle(any())).thenThrow(new NotSaved("the database did not take it"));

        assertThat(backstage.settle(Duration.ofMillis(1))).isFalse();
    }

    @Test
    void a_database_that_is_late_once_is_asked_again() {
        when(errands.isIdle(any()))
                .thenThrow(new NotSaved("the database took longer than 2500 ms"))
                .thenReturn(true);

        assertThat(backstage.settle(Duration.ofMinutes(1))).isTrue();
    }
}
