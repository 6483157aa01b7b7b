package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.briefing.Walk;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.scope.ScopeRequest;
import dev.baton.handoff.work.Progress;
import dev.baton.handoff.work.WorkItem.State;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.SectionView;
import dev.baton.playbook.Setting;
import dev.baton.playbook.WatchView;
import dev.baton.view.Button;
import dev.baton.view.Button.Weight;
import dev.baton.view.Card;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Part.Fact;
import dev.baton.view.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The one living card of a handoff in its channel: state, who holds the next move, for what and until when (A1-02). */
public final class HubCard {

    /** The step name of the hub's own buttons. */
    public static final String STEP = "hub";

    /** The reply that shows everybody their own part. */
    public static final String MINE = "mine";

    /** The reply that shows what else can be done. */
    public static final String MORE = "more";

    private static final int WAITED_FOR = 12;

    private final Setting setting;
    private final Handoff handoff;
    private final Playbook playbook;

    private HubCard(Setting setting, Playbook playbook) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.playbook = playbook;
    }

    /** The card of a handoff, which links its document. */
    public static Card of(Setting setting, Playbook playbook) {
        return new HubCard(setting, playbook).card();
    }

    private Card card() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(headline()));
        parts.add(new Part.Facts(facts()));
        if (briefed()) {
            parts.add(progress());
        }
        if (handoff.phase().isBeforeAcceptance() && handoff.scoping().isWaitedFor()) {
            parts.addAll(inventory());
        }
        parts.addAll(waiting());
        parts.add(new Part.Note(Text.empty()
                .andLink(
                        "Handoff document, version "
                                + handoff.document().edition().version(),
                        setting.document().page())
                .and(" · " + counted(handoff.version(), "event") + " on record")));
        String title = handoff.id() + " · " + handoff.opening().title();
        return new Card(Limits.shortened(title, Limits.CARD_TITLE), parts, buttons());
    }

    private Text headline() {
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

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Severity", text(handoff.opening().incident().severity().words())));
        facts.add(new Fact("Incident", text(handoff.opening().incident().reference())));
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

    private Part progress() {
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

    private List<Part> waiting() {
        List<Text> lines = WaitedFor.in(setting, playbook).lines();
        if (lines.isEmpty()) {
            return List.of(new Part.Words(text("Nobody is waited for.")));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading("Waiting for"));
        lines.stream().limit(WAITED_FOR).forEach(line -> parts.add(new Part.Words(line)));
        if (lines.size() > WAITED_FOR) {
            parts.add(new Part.Note(text("and " + (lines.size() - WAITED_FOR) + " more")));
        }
        return parts;
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        if (handoff.version() > 0 && !handoff.phase().isFinal()) {
            buttons.add(myPart(handoff));
            buttons.add(Button.opening(new Press(handoff.id(), STEP, MORE).action(), "More…", Weight.PLAIN));
        }
        return buttons;
    }

    private ZoneId zone() {
        return handoff.participants().commander().zone();
    }

    /** The button that shows everybody their own part. */
    static Button myPart(Handoff handoff) {
        return Button.opening(new Press(handoff.id(), STEP, MINE).action(), "My part", Weight.PRIMARY);
    }
}
