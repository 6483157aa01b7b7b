package dev.baton.playbook;

import static dev.baton.view.Text.text;

import dev.baton.handoff.document.Plan;
import dev.baton.handoff.document.VerificationPlan;
import dev.baton.handoff.planning.Outlook;
import dev.baton.handoff.risk.RiskAcceptance;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.ticket.Mirroring;
import dev.baton.handoff.verification.AssetCheck;
import dev.baton.handoff.work.DueDate;
import dev.baton.handoff.work.Progress;
import dev.baton.view.Part;
import dev.baton.view.Part.Fact;
import dev.baton.view.Text;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One committed item as its owner and its verifier need to see it. */
final class ItemView {

    private final Setting setting;
    private final ScopedProject project;
    private final Progress item;

    ItemView(Setting setting, ScopedProject project, Progress item) {
        this.setting = setting;
        this.project = project;
        this.item = item;
    }

    /** For the owner: what to do, by when and why then, where the ticket is, and how it will be checked. */
    List<Part> parts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("State", text(item.state().words())));
        facts.add(new Fact(
                "Fix",
                text(setting.handoff()
                        .document()
                        .plan()
                        .entry(project.name())
                        .map(Plan.Entry::fix)
                        .orElse("See the document"))));
        item.dueDate().ifPresent(date -> facts.add(new Fact("Due", due(date))));
        if (item.planning().last().outlook() != Outlook.UNDECIDED) {
            facts.add(new Fact("In planning", PlanningSteps.said(item.planning())));
        }
        item.ticket().filed().ifPresent(ref -> facts.add(new Fact("Ticket", link(ref.key(), ref.link()))));
        Mirroring mirroring = item.ticket().mirroring();
        if (mirroring.isThere()) {
            facts.add(new Fact(
                    "Mirrored by", link(mirroring.task().id(), mirroring.task().link())));
        }
        List<Part> parts = new ArrayList<>(List.of(new Part.Facts(facts)));
        if (item.check().last().isThere()) {
            parts.add(
                    new Part.Quote(text("The last check: " + item.check().last().finding() + ".")));
        }
        parts.add(new Part.Note(text("Done is a claim: it is checked on the next business day. "
                + VerificationPlan.PREDICATE.substring(0, 1).toUpperCase(Locale.ROOT)
                + VerificationPlan.PREDICATE.substring(1) + ".")));
        return parts;
    }

    /** How far an item is and where its ticket is, as the last cells of its row. */
    static List<Text> row(Progress item, Optional<RiskAcceptance> risk) {
        String finding = item.check().last().finding();
        return List.of(
                risk.map(accepted -> text(item.state().words() + " by "
                                        + accepted.moment().by().name() + " until ")
                                .andWhen(
                                        accepted.until(), accepted.moment().by().zone())
                                .and(": " + accepted.reason()))
                        .orElseGet(() ->
                                text(item.state().words() + atRisk(item) + (finding.isEmpty() ? "" : ": " + finding))),
                item.ticket()
                        .filed()
                        .map(ref -> link(ref.key(), ref.link()))
                        .orElseGet(() -> text(
                                item.ticket().trouble().isEmpty()
                                        ? "Not filed yet"
                                        : item.ticket().trouble())));
    }

    private static String atRisk(Progress item) {
        return item.planning().isAtRisk()
                ? ", at risk (" + item.planning().last().reason() + ")"
                : "";
    }

    /** For the verifier: what is claimed since when, what is looked at, and what the last look found. */
    List<Part> check() {
        AssetCheck check = item.check();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(text("Engineering says since ")
                .andWhen(check.claimedAt(), zone())
                .and(" that " + project.name() + " is done. It is checked on "
                        + project.targets().stream()
                                .map(ScopeRow::name)
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + " ")
                .andWhen(check.due(), zone())
                .and(".")));
        if (check.last().isThere()) {
            parts.add(new Part.Quote(
                    text("The last look could not tell: " + check.last().finding() + ".")));
            parts.add(new Part.Note(text("Unknown never passes. It is looked at again every hour; "
                    + "what you saw by hand counts when a second person of security attests it.")));
        }
        return parts;
    }

    private static Text due(DueDate date) {
        return Text.empty().andWhen(date.due(), date.zone()).and(" (" + date.reckoning() + ")");
    }

    private static Text link(String words, String target) {
        return target.startsWith("https://") || target.startsWith("http://localhost")
                ? Text.empty().andLink(words, URI.create(target))
                : text(words);
    }

    private ZoneId zone() {
        return setting.organisation().security().calendar().zone();
    }
}
