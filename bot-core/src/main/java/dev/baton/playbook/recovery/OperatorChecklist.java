package dev.baton.playbook.recovery;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.recovery.Recovery;
import dev.baton.handoff.recovery.acceptance.EndState;
import dev.baton.handoff.recovery.acceptance.Gate;
import dev.baton.handoff.recovery.meeting.Dependencies;
import dev.baton.handoff.recovery.meeting.Walkthrough;
import dev.baton.handoff.recovery.restoration.Order;
import dev.baton.handoff.recovery.template.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The steps and standards of S2 as a list that the events themselves tick (A9-33): nobody ticks by hand. */
final class OperatorChecklist {

    /** One line: what S2 asks, and whether it is on record. */
    record Item(String words, boolean isDone) {}

    private OperatorChecklist() {}

    static List<Item> of(Handoff handoff) {
        Recovery recovery = handoff.recovery();
        boolean isAccepted = handoff.phase().isAccepted();
        Walkthrough walkthrough = new Walkthrough(handoff);
        List<Item> items = new ArrayList<>();
        items.add(new Item(
                "All eradication actions and validation are documented and complete",
                !recovery.document().eradication().actions().isEmpty()
                        && recovery.document().eradication().unvalidated().isEmpty()));
        items.add(new Item("The transition is approved", recovery.clearance().isApproved()));
        new Dependencies(handoff).all().forEach(each -> items.add(new Item(each.says(), each.isMet())));
        items.add(new Item(
                "The handoff package is delivered",
                !recovery.session().deliveries().isEmpty()));
        items.add(new Item(
                "The briefing has walked through eradication, process and monitoring",
                !walkthrough.all().isEmpty() && walkthrough.missing().isEmpty()));
        items.add(new Item(
                "Questions and concerns are answered",
                walkthrough.missing().isEmpty() && walkthrough.unanswered().isEmpty()));
        items.add(new Item(
                "The end state is delivered and accepted",
                isAccepted && new EndState(handoff).gaps().isEmpty()));
        items.add(new Item(
                "Every recovery team lead has accepted",
                isAccepted && Gate.missing(handoff).isEmpty()));
        Sheet sheet = recovery.document().sheet();
        sheet.template()
                .checklist()
                .forEach(each -> items.add(new Item(each, sheet.ticked().contains(each))));
        early(handoff, items);
        return items;
    }

    private static void early(Handoff handoff, List<Item> items) {
        boolean isAccepted = handoff.phase().isAccepted();
        Order order = new Order(handoff);
        items.add(new Item(
                "A point of contact of incident response is named",
                !handoff.recovery().restoration().coverage().shifts().isEmpty()));
        items.add(new Item("The first systems brought online are reviewed", isAccepted && order.areFirstReviewed()));
        items.add(new Item(
                "Every system is signed off by its owner",
                isAccepted && order.unsettled().isEmpty()));
        items.add(new Item(
                "It has been quiet until the end", handoff.phase().compareTo(Phase.CLOSED) >= 0 && isAccepted));
    }
}
