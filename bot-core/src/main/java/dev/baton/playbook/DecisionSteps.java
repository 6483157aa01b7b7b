package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.playbook.Steps.quietly;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.briefing.Question;
import dev.baton.handoff.discrepancy.Discrepancy;
import dev.baton.handoff.discrepancy.DiscrepancyCommand.AcceptDiscrepancy;
import dev.baton.handoff.extension.ExtensionCommand.ApproveExtension;
import dev.baton.handoff.extension.ExtensionCommand.WithdrawExtension;
import dev.baton.handoff.extension.ExtensionRequest;
import dev.baton.view.Part;
import java.util.ArrayList;
import java.util.List;

/** The steps in which security answers what engineering objected. */
final class DecisionSteps {

    private final Setting setting;
    private final Handoff handoff;
    private final boolean briefed;

    DecisionSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.briefed = handoff.phase() == Phase.IN_BRIEFING;
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        handoff.objections().discrepancies().forEach(each -> steps.add(discrepancy(each)));
        handoff.objections().extensions().forEach(each -> steps.add(extension(each)));
        handoff.objections().questions().forEach(each -> steps.add(question(each)));
        return steps;
    }

    private Step discrepancy(Discrepancy filed) {
        return new Step(
                "discrepancy." + filed.number(),
                Asks.commander(handoff),
                "Decide discrepancy " + filed.number() + " of " + filed.by().name(),
                new Timing(handoff.stage().since(), handoff.meeting().end()),
                briefed && filed.isOpen(),
                content(
                        () -> List.of(
                                new Part.Words(text(filed.by().name() + " says: "
                                        + filed.correction().words() + ".")),
                                new Part.Quote(text(filed.reason())),
                                new Part.Note(text(
                                        filed.review().isEmpty()
                                                ? "The inventory is being asked again."
                                                : filed.review()))),
                        press("accept", "Accept: amend scope", new AcceptDiscrepancy(filed.number())),
                        orFill("reject", "Reject with evidence", () -> CommandForms.reject(filed.number()))));
    }

    private Step extension(ExtensionRequest filed) {
        return new Step(
                "extension." + filed.number(),
                Asks.commander(handoff),
                "Decide extension " + filed.number() + " of " + filed.by().name(),
                new Timing(handoff.stage().since(), handoff.meeting().end()),
                briefed && filed.isOpen(),
                content(
                        () -> List.of(
                                new Part.Words(text(filed.by().name() + " asks for " + filed.project() + " until ")
                                        .andWhen(filed.proposed(), filed.by().zone())
                                        .and(".")),
                                new Part.Quote(text(filed.reason()))),
                        press("approve", "Approve", new ApproveExtension(filed.number())),
                        orFill("deny", "Deny with reason", () -> CommandForms.deny(filed.number())),
                        quietly("withdraw", "Withdraw (requester)", new WithdrawExtension(filed.number()))));
    }

    private Step question(Question asked) {
        return new Step(
                "question." + asked.number(),
                Asks.security(handoff),
                "Answer " + asked.by().name() + "'s question",
                new Timing(handoff.stage().since(), handoff.meeting().end()),
                setting.handoff().phase().isBeforeAcceptance() && asked.isOpen(),
                content(
                        () -> List.of(
                                new Part.Words(text(asked.by().name() + " asks about "
                                        + asked.requirement().section().title() + ":")),
                                new Part.Quote(text(asked.words()))),
                        fill("fill", "Answer", () -> CommandForms.answer(asked.number()))));
    }
}
