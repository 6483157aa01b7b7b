package dev.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.ticket.TicketEvent.TicketFiled;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.playbook.Remediation;
import dev.baton.port.Errand;
import dev.baton.port.Errand.Kind;
import dev.baton.port.HandoffsContract;
import dev.baton.port.Keeper;
import dev.baton.port.memory.Memory;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketChangesTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-12-17T13:00:00Z"), ZoneOffset.UTC);

    private final Memory memory = new Memory();
    private final Office office = new Office(
            memory.transaction(),
            memory.handoffs(),
            memory.agenda(),
            memory.places(),
            memory.people(),
            memory.deliveries(),
            memory.attachments());
    private final TicketChanges news = new TicketChanges(
            office,
            new House(
                    ExampleOrganisation.organisation(),
                    Remediation.REMEDIATION,
                    NOW,
                    id -> URI.create("https://baton.example/handoffs/" + id)));

    @Test
    void a_ticket_of_ours_is_read_again() {
        HandoffId handoff = withTicket("PAY-7");
        withTicket("PAY-8");

        assertThat(news.changed("jira", List.of("PAY-7"), "delivery-1")).isEqualTo(1);
        assertThat(due()).containsExactly(new Errand(Kind.READ_TICKET, handoff, "ledger"));
    }

    @Test
    void a_ticket_that_was_moved_is_known_by_the_key_that_it_had() {
        HandoffId handoff = withTicket("PAY-7");

        assertThat(news.changed("jira", List.of("SEC-3", "PAY-7"), "delivery-1"))
                .isEqualTo(1);
        assertThat(due()).containsExactly(new Errand(Kind.READ_TICKET, handoff, "ledger"));
    }

    @Test
    void the_same_delivery_again_is_nothing_new() {
        withTicket("PAY-7");

        news.changed("jira", List.of("PAY-7"), "delivery-1");
        due();
        assertThat(news.changed("jira", List.of("PAY-7"), "delivery-1")).isZero();
        assertThat(due()).isEmpty();
        assertThat(news.changed("jira", List.of("PAY-7"), "delivery-2")).isEqualTo(1);
    }

    @Test
    void many_news_before_it_was_read_are_one_reading() {
        withTicket("PAY-7");

        for (int number = 0; number < 10; number++) {
            news.changed("jira", List.of("PAY-7"), "");
        }

        assertThat(due()).hasSize(1);
    }

    @Test
    void a_ticket_that_nobody_knows_is_nobodys_business() {
        withTicket("PAY-7");

        assertThat(news.changed("jira", List.of("PAY-9"), "delivery-1")).isZero();
        assertThat(news.changed("other", List.of("PAY-7"), "delivery-1")).isZero();
        assertThat(due()).isEmpty();
    }

    /** What has fallen due, done. */
    private List<Errand> due() {
        List<Errand> done = new ArrayList<>();
        memory.agenda().runDue(NOW.instant(), errand -> {
            done.add(errand);
            return new Errand.Ended.Ran();
        });
        return done;
    }

    private HandoffId withTicket(String key) {
        return new Keeper(memory.handoffs(), HandoffsContract.MARA, NOW.instant())
                .begun(
                        HandoffsContract.OPENED,
                        HandoffsContract.SCOPED,
                        HandoffsContract.ACCEPTED,
                        new TicketFiled("ledger", new TicketRef("jira", key, "https://jira.example.org/browse/" + key)))
                .id();
    }
}
