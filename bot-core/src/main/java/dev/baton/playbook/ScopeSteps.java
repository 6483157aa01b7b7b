package dev.baton.playbook;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.playbook.Steps.quietly;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.scope.ImportCommand.AttestScope;
import dev.baton.handoff.scope.ScopeCommand.AcknowledgeTargets;
import dev.baton.handoff.scope.ScopeCommand.AskAgain;
import dev.baton.handoff.scope.ScopeRequest;
import dev.baton.view.Part;
import java.util.ArrayList;
import java.util.List;

/** The steps around the inventory: asking it, what stands in for it, and what the commander says to that. */
final class ScopeSteps {

    private final Setting setting;
    private final Handoff handoff;
    private final ScopeRequest request;
    private final boolean briefed;
    private final boolean editable;

    ScopeSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.request = handoff.scoping().request();
        this.briefed = handoff.phase() == Phase.IN_BRIEFING;
        this.editable = handoff.phase().isBeforeAcceptance() && !briefed;
    }

    List<Step> all() {
        return List.of(pull(), inventory(), again(), imported(), attest(), acknowledge());
    }

    private Step pull() {
        Chapter.Preparation preparation = Remediation.chapter(Section.SCOPE).preparation();
        Reply pull = fill("fill", preparation.label(), () -> preparation.form().apply(setting));
        return new Step(
                "prepare." + Section.SCOPE.number(),
                Asks.security(handoff),
                preparation.label(),
                Timing.since(handoff.stage().since()),
                editable && handoff.scope().isEmpty() && !request.isUnderWay(),
                request.isFailed()
                        ? content(this::failed, pull, quietly("again", "Ask again", new AskAgain()), importing())
                        : content(() -> new SectionView(setting).all(Section.SCOPE), pull));
    }

    private Step inventory() {
        return new Step(
                "inventory",
                Asks.baton(),
                "Ask the inventory what contains the component",
                Timing.since(request.moment().at()),
                request.isUnderWay(),
                content(List::of));
    }

    /** A briefing does not stand still because the inventory does (D-19). */
    private Step again() {
        return new Step(
                "again",
                Asks.security(handoff),
                "Ask the inventory again, or import a list in its place",
                Timing.since(request.moment().at()),
                briefed && handoff.scoping().isOwed(),
                content(this::failed, press("yes", "Ask again", new AskAgain()), importing()));
    }

    private List<Part> failed() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(text(request.failure())));
        parts.addAll(new SectionView(setting).all(Section.SCOPE));
        parts.add(new Part.Note(text("While the inventory does not answer a list can be imported in its place; "
                + "it is marked as not live, and the commander attests it.")));
        return parts;
    }

    private Reply importing() {
        return orFill("import", "Import a list", () -> PreparationForms.importedScope(setting));
    }

    private Step imported() {
        return new Step(
                "import",
                Asks.security(handoff),
                "Import a list while the inventory does not answer",
                Timing.since(handoff.stage().since()),
                false,
                content(List::of, orFill("fill", "Import scope", () -> PreparationForms.importedScope(setting))));
    }

    private Step attest() {
        return new Step(
                "attest",
                Asks.commander(handoff),
                "Attest the imported scope",
                Timing.since(handoff.stage().since()),
                handoff.phase().isBeforeAcceptance() && !handoff.scoping().isAttested(),
                content(
                        () -> new SectionView(setting).all(Section.SCOPE),
                        press("yes", "Attest: this is affected", new AttestScope())));
    }

    private Step acknowledge() {
        List<String> targets = handoff.scoping().unacknowledgedTargets();
        return new Step(
                "acknowledge",
                Asks.commander(handoff),
                "Acknowledge targets that are not production",
                Timing.since(handoff.stage().since()),
                handoff.phase().isBeforeAcceptance() && !targets.isEmpty(),
                content(
                        () -> List.of(new Part.Words(
                                text("These projects have no production asset in the inventory, so they would be "
                                        + "verified on something else: " + String.join(", ", targets) + "."))),
                        press("yes", "Acknowledge", new AcknowledgeTargets())));
    }
}
