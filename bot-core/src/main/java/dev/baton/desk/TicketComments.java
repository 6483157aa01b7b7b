package dev.baton.desk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.risk.RiskAcceptance;
import dev.baton.handoff.verification.Evidence;
import dev.baton.handoff.work.DueDate;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.port.Tracker.Comment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What is said on a ticket when it is closed or reopened, once for each time. */
final class TicketComments {

    private final Handoff handoff;
    private final String project;
    private final Progress item;

    TicketComments(Handoff handoff, String project, Progress item) {
        this.handoff = handoff;
        this.project = project;
        this.item = item;
    }

    /** Why a ticket is closed. */
    Comment closed() {
        Optional<RiskAcceptance> risk = handoff.followThrough().risks().of(project);
        String finding = item.check().last().finding();
        String words = risk.filter(accepted -> item.state() == State.RISK_ACCEPTED)
                .map(this::accepted)
                .orElseGet(() -> item.state().words() + (finding.isEmpty() ? "." : ": " + finding + "."));
        return comment("closed", words);
    }

    /** Why a ticket is reopened. */
    Comment reopened() {
        Evidence last = item.check().last();
        return comment(
                "reopened",
                last.isThere()
                        ? "Security's check failed: " + last.finding() + " (" + last.source() + ", " + last.at()
                                + ", query " + last.query() + ")."
                        : "The time for which the risk of this item was accepted is over; it is owed again.");
    }

    /** With the day as the item's own calendar has it. */
    private String accepted(RiskAcceptance risk) {
        Person approver = risk.moment().by();
        ZoneId zone = item.dueDate().map(DueDate::zone).orElse(approver.zone());
        return "Risk accepted by " + approver.name() + " until " + LocalDate.ofInstant(risk.until(), zone)
                + "; then the item is owed again. " + risk.reason();
    }

    private Comment comment(String what, String words) {
        return new Comment(
                handoff.id() + "/" + project + "/" + what + "/" + item.since().getEpochSecond(), words);
    }
}
