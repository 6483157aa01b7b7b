package dev.baton.connectors.jira;

import static dev.baton.port.tracker.OnATracker.got;
import static dev.baton.port.tracker.OnATracker.unavailable;
import static dev.baton.port.tracker.Orders.DUE;
import static dev.baton.port.tracker.Orders.anyOrder;
import static dev.baton.port.tracker.Orders.orderWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.connectors.jira.settings.JiraFlavour;
import dev.baton.connectors.jira.standin.Trouble.Kind;
import dev.baton.handoff.ticket.TicketRef;
import dev.baton.handoff.ticket.TicketState.Status;
import dev.baton.port.Answer;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whichever request breaks off, done or not, trying again makes the whole, and nothing is there twice. */
@ParameterizedClass
@EnumSource
class BrokenOffTest extends OnJira {

    private static final LocalDate LATER = DUE.plusDays(14);

    BrokenOffTest(JiraFlavour flavour) {
        super(flavour);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "DONE_BUT_DOWN", "SERVER_ERROR"})
    void filing(Kind kind) {
        int requests = requests(() -> filed(orderWith("H-12/first")));
        for (int request = 1; request <= requests; request++) {
            String key = "H-12/" + request;
            breaking(request, kind, () -> tracker().file(home(), orderWith(key)));

            TicketRef ticket = filed(orderWith(key));

            assertThat(read(ticket, orderWith(key)).deviations()).isEmpty();
            assertThat(labelled()).as("request " + request).hasSize(request + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "DONE_BUT_DOWN", "SERVER_ERROR"})
    void closing(Kind kind) {
        int requests = requests(() -> got(tracker().close(filed(orderWith("H-12/first")), WHY)));
        for (int request = 1; request <= requests; request++) {
            TicketRef ticket = filed(orderWith("H-12/" + request));
            breaking(request, kind, () -> tracker().close(ticket, WHY));

            got(tracker().close(ticket, WHY));

            assertThat(read(ticket, orderWith("H-12/" + request)).status()).isEqualTo(Status.DONE);
            assertThat(engineers().comments(ticket)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "DONE_BUT_DOWN", "SERVER_ERROR"})
    void reopening(Kind kind) {
        int requests = 8;
        for (int request = 1; request <= requests; request++) {
            TicketRef ticket = filed(orderWith("H-12/" + request));
            engineers().move(ticket, Status.DONE);
            breaking(request, kind, () -> tracker().reopen(ticket, WHY, LATER));

            got(tracker().reopen(ticket, WHY, LATER));

            assertThat(read(ticket, orderWith(LATER)).status()).isEqualTo(Status.TO_DO);
            assertThat(engineers().comments(ticket)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "DONE_BUT_DOWN", "SERVER_ERROR"})
    void mending(Kind kind) {
        TicketRef ticket = filed(anyOrder());
        int requests = 10;
        for (int request = 1; request <= requests; request++) {
            engineers().undoAll(ticket);
            breaking(request, kind, () -> tracker().mend(ticket, anyOrder()));

            got(tracker().mend(ticket, anyOrder()));

            assertThat(deviations(ticket)).isEmpty();
        }
    }

    private int requests(Runnable work) {
        int before = jira.calls().size();
        work.run();
        return jira.calls().size() - before;
    }

    /** Runs it so that one request breaks off, if it makes so many. */
    private void breaking(int request, Kind kind, Supplier<Answer<TicketRef>> work) {
        jira.trouble().atRequest(request, kind);
        Answer<TicketRef> answer = work.get();
        if (answer instanceof Answer.Failed) {
            assertThat(unavailable(answer)).isNotBlank();
        }
        jira.trouble().over();
    }
}
