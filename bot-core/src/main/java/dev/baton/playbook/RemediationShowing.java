package dev.baton.playbook;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.briefing.Walk;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.ScopeRequest;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.view.Part;
import dev.baton.view.Part.Fact;
import dev.baton.view.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How a remediation handoff is shown: its scope, its briefing, its items and its watch; «six sections, in this order» (A2-03). */
final class RemediationShowing implements Showing {

    private static final String START = "start";
    private static final List<String> BEFORE =
            List.of("end", "ready", START, "import", "delegate", "classify", "cancel");
    private static final List<String> AFTER =
            List.of("takeback", "early", "left", "another", "severity", "risk", "descope", "close", "incident");

    private final Setting setting;
    private final Handoff handoff;

    RemediationShowing(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
    }

    @Override
    public Text headline() {
        return switch (handoff.phase()) {
            case CANCELLED -> Text.empty().andEmphasis("Cancelled.").and(" There is nothing to hand over.");
            default -> handoff.phase().isAccepted() ? happened() : notHappened();
        };
    }

    private Text happened() {
        return Text.empty()
                .andEmphasis("The handoff has happened.")
                .and(" " + handoff.phase().words()
                        + (handoff.phase().isAtWork() ? "; engineering is leading, security is verifying" : "")
                        + ". Accepted ")
                .andWhen(handoff.briefing().commitment().at(), zone())
                .and(".");
    }

    private Text notHappened() {
        return Text.empty()
                .andEmphasis("The handoff has NOT happened.")
                .and(" " + handoff.phase().words() + "; security is leading.");
    }

    @Override
    public String standing() {
        if (handoff.phase().isAccepted()) {
            return "The handoff has happened. Engineering is leading, security is verifying.";
        }
        return EveryHandoff.notHappened(handoff);
    }

    @Override
    public String purpose() {
        return "we walk through the handoff document section by section.\n\n"
                + "Without the written acceptance of every engineering lead the handoff has not happened.";
    }

    @Override
    public List<Person> needed() {
        return handoff.participants().seats().stream()
                .flatMap(seat -> handoff.participants().at(seat).stream())
                .toList();
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(EveryHandoff.incident(handoff));
        facts.add(
                new Fact("Commander", SectionView.person(handoff.participants().commander())));
        facts.add(new Fact("Scope", text(scope())));
        if (handoff.meeting().isScheduled() && !handoff.phase().isAccepted()) {
            facts.add(new Fact(
                    "Briefing",
                    text("No. " + handoff.meeting().number() + ", ")
                            .and(briefed() ? "until " : "")
                            .andWhen(
                                    briefed()
                                            ? handoff.meeting().end()
                                            : handoff.meeting().start(),
                                    zone())
                            .and(moved() + " · ")
                            .and(calendar())));
        }
        if (handoff.phase().isAccepted()) {
            facts.add(new Fact("Items", text(items())));
        }
        facts.addAll(new WatchView(setting).facts());
        new ArchiveView(handoff).fact().forEach(facts::add);
        return facts;
    }

    private boolean briefed() {
        return handoff.phase() == Phase.IN_BRIEFING;
    }

    private Text calendar() {
        String what = handoff.phase() == Phase.CANCELLED ? "Remove from calendar" : "Add to calendar";
        return Text.empty().andLink(what, setting.document().briefing());
    }

    /** "2 of 5 settled, 1 being verified, 1 overdue, 1 without a ticket". */
    private String items() {
        List<String> parts = new ArrayList<>();
        parts.add(count(item -> item.state().isSettled()) + " of "
                + handoff.work().items().size() + " settled");
        add(parts, count(item -> item.state().isWithSecurity()), " with security");
        add(parts, count(item -> item.isOverdueAt(setting.now())), " overdue");
        add(parts, count(item -> item.planning().isAtRisk()), " at risk");
        add(parts, (int) unowned(), " without an owner");
        add(parts, count(item -> item.state() == State.RISK_ACCEPTED), " accepted as a risk");
        add(
                parts,
                count(item -> item.ticket().filed().isEmpty() && item.state().isWithEngineering()),
                " without a ticket");
        return String.join(", ", parts);
    }

    private long unowned() {
        return handoff.items().stream()
                .filter(item -> item.namedOwner().isEmpty() && !item.state().isSettled())
                .count();
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + what);
        }
    }

    private int count(Predicate<Progress> isSo) {
        return handoff.work().projects(isSo).size();
    }

    private String scope() {
        int projects = handoff.scope().projects().size();
        int teams = handoff.participants().teams().size();
        return projects == 0 ? "Not pulled yet" : counted(projects, "project") + " of " + counted(teams, "team");
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private String moved() {
        int times = handoff.meeting().reschedules();
        return times == 0 ? "" : times == 1 ? ", moved once" : ", moved " + times + " times";
    }

    /** Why there is no (fresh) scope yet, and what can be done about it. */
    private List<Part> inventory() {
        ScopeRequest request = handoff.scoping().request();
        return request.isFailed()
                ? List.of(
                        new Part.Words(Text.empty().andEmphasis("No scope. ").and(request.failure())),
                        new Part.Note(text("Security asks again, or imports a list in its place until it answers.")))
                : List.of();
    }

    private Part walked() {
        Walk walk = setting.walk();
        List<Requirement> all = walk.requirements();
        long confirmed = all.stream()
                .filter(requirement -> walk.status(requirement) == Requirement.Status.CONFIRMED)
                .count();
        Section current = walk.current();
        return new Part.Progress(
                "Section " + current.number() + " of " + Section.values().length + ": " + current.title(),
                (int) confirmed,
                all.size());
    }

    @Override
    public List<Part> progress() {
        List<Part> parts = new ArrayList<>();
        if (briefed()) {
            parts.add(walked());
        }
        if (handoff.phase().isBeforeAcceptance() && handoff.scoping().isWaitedFor()) {
            parts.addAll(inventory());
        }
        return parts;
    }

    @Override
    public int edition() {
        return handoff.document().edition().version();
    }

    @Override
    public String sha256() {
        return handoff.documentSha256();
    }

    @Override
    public List<ShownSection> document() {
        SectionView view = SectionView.whole(setting);
        return Stream.concat(
                        Stream.of(Section.values())
                                .map(section -> new ShownSection(section.number(), section.title(), view.all(section))),
                        new ArchiveView(handoff).section(Section.values().length + 1))
                .toList();
    }

    @Override
    public List<Export> exports() {
        return List.of(new Export("scope.csv", "Scope as CSV"), new Export("scope.json", "Scope as JSON"));
    }

    /** Each appointment of the briefing is started by a step of its own. */
    @Override
    public List<String> further() {
        return handoff.phase().isBeforeAcceptance()
                ? BEFORE.stream()
                        .map(key -> key.equals(START)
                                ? START + "." + Math.max(1, handoff.meeting().number())
                                : key)
                        .toList()
                : AFTER;
    }

    private ZoneId zone() {
        return handoff.participants().commander().zone();
    }
}
