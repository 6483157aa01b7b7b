package dev.baton.playbook.recovery;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.PhaseLog;
import dev.baton.handoff.recovery.acceptance.Assent;
import dev.baton.handoff.recovery.document.PackageSection;
import dev.baton.handoff.recovery.document.Placement;
import dev.baton.handoff.recovery.meeting.Dependencies;
import dev.baton.handoff.recovery.meeting.Walkthrough;
import dev.baton.handoff.recovery.restoration.Order;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.handoff.recovery.template.Sheet;
import dev.baton.handoff.recovery.template.Wording;
import dev.baton.playbook.ArchiveView;
import dev.baton.playbook.EveryHandoff;
import dev.baton.playbook.Export;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Showing;
import dev.baton.playbook.ShownSection;
import dev.baton.view.Part;
import dev.baton.view.Part.Fact;
import dev.baton.view.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a recovery handoff is shown: its dependencies, its briefing, its gate; and its package as a document. */
final class RecoveryShowing implements Showing {

    private static final List<String> BEFORE = List.of(
            "conclude",
            "ready",
            "roster",
            "prepare.1",
            "prepare.2",
            "prepare.3",
            "prepare.4",
            "prepare.5",
            "prepare.own",
            "record",
            "reject",
            "cancel");

    private static final List<String> AFTER =
            List.of("escalate", "contact", "override", "shortfall", "link", "close", "incident");

    private final Setting setting;
    private final Handoff handoff;

    RecoveryShowing(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
    }

    @Override
    public Text headline() {
        if (handoff.phase() == Phase.CANCELLED) {
            return Text.empty().andEmphasis("Cancelled.").and(" There is nothing to hand over.");
        }
        if (!handoff.phase().isAccepted()) {
            return Text.empty()
                    .andEmphasis("The handoff has NOT happened.")
                    .and(" " + handoff.phase().words()
                            + "; incident response is leading, and no system is brought back.");
        }
        return Text.empty()
                .andEmphasis("The handoff has happened.")
                .and(" " + handoff.phase().words() + "; " + leading() + " Accepted ")
                .andWhen(accepted(), handoff.participants().commander().zone())
                .and(".");
    }

    private String leading() {
        return handoff.phase() == Phase.ESCALATED
                ? "nothing is brought online until the IR lead resumes recovery."
                : "recovery is leading, incident response stays linked.";
    }

    private Instant accepted() {
        return handoff.recovery().session().assents().stream()
                .map(Assent::recorded)
                .map(recorded -> recorded.at())
                .max(Instant::compareTo)
                .orElse(handoff.stage().since());
    }

    @Override
    public String standing() {
        if (handoff.phase().isAccepted()) {
            return "The handoff has happened. Recovery is leading, incident response stays linked.";
        }
        return EveryHandoff.notHappened(handoff);
    }

    @Override
    public String purpose() {
        return "we walk through the handoff package: eradication, recovery process and caveats, monitoring.\n\n"
                + "Without the acceptance of every recovery team lead no system is brought back.\n\n"
                + RecordingNotice.words(setting)
                + handoff.recovery().document().sheet().template().after(Wording.BRIEFING);
    }

    @Override
    public List<Person> needed() {
        return new Table(handoff).everybody();
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(EveryHandoff.incident(handoff));
        Person leader = handoff.participants().commander();
        facts.add(new Fact("IR lead", Text.empty().andPerson(leader.id().key(), leader.name())));
        facts.add(new Fact("Systems", text(systems())));
        facts.addAll(new RecoveryFacts(handoff).all());
        new MonitoringView(handoff).fact().ifPresent(facts::add);
        new SharingView(handoff).fact().ifPresent(facts::add);
        new ArchiveView(handoff).fact().forEach(facts::add);
        if (handoff.meeting().isScheduled() && !handoff.phase().isAccepted()) {
            facts.add(new Fact(
                    "Briefing",
                    text("No. " + handoff.meeting().number() + ", ")
                            .andWhen(handoff.meeting().start(), leader.zone())
                            .and(" · ")
                            .andLink("Add to calendar", setting.document().briefing())));
        }
        return facts;
    }

    private String systems() {
        int impacted = handoff.recovery().document().incident().systems().size();
        int ready = handoff.recovery().document().guidance().order().size();
        return impacted == 0 ? "Not listed yet" : impacted + " impacted, " + ready + " ready for recovery";
    }

    @Override
    public List<Part> progress() {
        return switch (handoff.phase()) {
            case PREPARING, PACKAGE_READY -> List.of(dependencies());
            case IN_BRIEFING, AWAITING_ACCEPTANCE -> List.of(points());
            case EARLY_RECOVERY, RECOVERY_LINKED, ESCALATED, RESTORED -> systemsBack();
            default -> List.of();
        };
    }

    private List<Part> systemsBack() {
        Order order = new Order(handoff);
        int all = order.systems().size();
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part.Progress("Systems signed off", all - order.unsettled().size(), all));
        order.heldBack().map(placed -> heldBack(placed, order)).ifPresent(parts::add);
        return parts;
    }

    private Part heldBack(Placement placed, Order order) {
        String waitedFor = order.before(placed).stream()
                .map(system -> system + " ("
                        + handoff.recovery().restoration().life(system).state().words() + ")")
                .collect(Collectors.joining(", "));
        return new Part.Note(
                text("Wave " + placed.wave() + " is held back until these are healthy: " + waitedFor + "."));
    }

    private Part dependencies() {
        List<Dependencies.Dependency> all = new Dependencies(handoff).all();
        int met = (int) all.stream().filter(Dependencies.Dependency::isMet).count();
        return new Part.Progress("Dependencies met", met, all.size());
    }

    private Part points() {
        Walkthrough walkthrough = new Walkthrough(handoff);
        int all = walkthrough.all().size();
        return new Part.Progress("Points confirmed", all - walkthrough.missing().size(), all);
    }

    @Override
    public int edition() {
        return handoff.recovery().document().version();
    }

    @Override
    public String sha256() {
        return handoff.recovery().document().sha256();
    }

    @Override
    public List<ShownSection> document() {
        PackageView view = PackageView.whole(setting);
        List<ShownSection> sections = new ArrayList<>();
        Stream.of(PackageSection.values())
                .map(section -> new ShownSection(section.number(), section.title(), parts(section, view)))
                .forEach(sections::add);
        SheetView sheet = new SheetView(handoff);
        if (sheet.isThere()) {
            more(sections, Sheet.TITLE, sheet.parts());
        }
        more(sections, "Participants", view.people());
        more(sections, "Dependencies", view.dependencies());
        List<Part> deliveries = new ArrayList<>(view.deliveries());
        deliveries.addAll(new SharingView(handoff).parts());
        more(sections, "Deliveries", deliveries);
        more(sections, "End state", view.endState());
        more(sections, "Systems", new SystemsView(setting).systems());
        more(sections, "Escalations and exceptions", new SystemsView(setting).exceptions());
        more(sections, "Operator checklist", new SystemsView(setting).checklist());
        more(sections, "Revision history", view.revisions());
        new ArchiveView(handoff).section(sections.size() + 1).forEach(sections::add);
        return sections;
    }

    /** The document begins with the words of the organisation's template, where it has any. */
    private List<Part> parts(PackageSection section, PackageView view) {
        List<Part> parts = new ArrayList<>();
        if (section == PackageSection.INCIDENT) {
            parts.addAll(new SheetView(handoff).says(Wording.INTRODUCTION));
        }
        parts.addAll(view.of(section));
        return parts;
    }

    private static void more(List<ShownSection> sections, String heading, List<Part> parts) {
        sections.add(new ShownSection(sections.size() + 1, heading, parts));
    }

    @Override
    public List<Export> exports() {
        return List.of(
                new Export(PhaseLog.NAME, "Log of phase changes"),
                new Export("package.zip", "The whole file, with a manifest of hashes"));
    }

    @Override
    public List<String> further() {
        return handoff.phase().isBeforeAcceptance() ? BEFORE : AFTER;
    }
}
