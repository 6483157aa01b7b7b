package dev.baton.playbook;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.document.HandoffDocument;
import dev.baton.handoff.document.Plan;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.document.VerificationPlan;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.Scope;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.Deadlines;
import dev.baton.handoff.work.DueDate;
import dev.baton.view.Part;
import dev.baton.view.Part.Fact;
import dev.baton.view.Part.Table;
import dev.baton.view.Text;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a section says, as parts of a card: of one team's projects, or of all. */
public final class SectionView {

    private static final int CARD_NOTES = 7;

    private final Setting setting;
    private final HandoffDocument document;
    private final boolean isWhole;

    /** The sections of this setting's handoff as cards show them: long lists are cut and counted. */
    public SectionView(Setting setting) {
        this(setting, false);
    }

    private SectionView(Setting setting, boolean isWhole) {
        this.setting = setting;
        this.document = setting.handoff().document();
        this.isWhole = isWhole;
    }

    /** The sections with every row, as the document has them. */
    public static SectionView whole(Setting setting) {
        return new SectionView(setting, true);
    }

    /** A person as text. */
    public static Text person(Person person) {
        return Text.empty().andPerson(person.id().key(), person.name());
    }

    /** The whole section. */
    public List<Part> all(Section section) {
        return of(section, document.scoping().scope().projects());
    }

    /** The section as one team needs it: its own rows, with a count of the rest (A2-11). */
    public List<Part> of(Section section, TeamId team) {
        Scope scope = document.scoping().scope();
        List<Part> parts = new ArrayList<>(of(section, scope.of(team)));
        int others = scope.projects().size() - scope.of(team).size();
        if (others > 0 && section != Section.SUMMARY) {
            parts.add(new Part.Note(text(others + " more projects belong to other teams; the document lists them.")));
        }
        return parts;
    }

    private List<Part> of(Section section, List<ScopedProject> projects) {
        return switch (section) {
            case SUMMARY -> summary();
            case SCOPE -> scope(projects);
            case PLAN -> plan(projects);
            case WORK_ITEMS -> items(projects);
            case DEADLINES -> deadlines(projects);
            case VERIFICATION -> verification(projects);
        };
    }

    private List<Part> summary() {
        Incident incident = setting.handoff().opening().incident();
        List<Part> parts = new ArrayList<>(
                document.summary().isEmpty()
                        ? List.of(new Part.Words(text(orNotYet(""))))
                        : List.of(
                                new Part.Words(text(document.summary().happened())),
                                new Part.Words(text(document.summary().impact()))));
        parts.add(new Part.Facts(List.of(
                new Fact("Severity", text(incident.severity().words())),
                new Fact("Known exploited", text(incident.knownExploited() ? "Yes" : "No")),
                new Fact("Exposure", text(incident.exposure().isBlank() ? "Not stated" : incident.exposure())),
                new Fact("Incident", reference(incident)))));
        return parts;
    }

    private static Text reference(Incident incident) {
        return incident.link().startsWith("https://")
                ? Text.empty().andLink(incident.reference(), URI.create(incident.link()))
                : text(incident.reference());
    }

    private List<Part> scope(List<ScopedProject> projects) {
        Scope scope = document.scoping().scope();
        if (scope.isEmpty()) {
            return List.of(new Part.Words(text("Not pulled yet.")));
        }
        List<List<Text>> rows = projects.stream()
                .flatMap(project -> project.rows().stream().map(row -> row(project, row)))
                .toList();
        List<Part> parts = new ArrayList<>();
        parts.addAll(table(List.of("What", "Name", "Found", "Project", "Team"), rows));
        parts.add(new Part.Note(provenance(scope)));
        scope.unreadable().stream()
                .limit(isWhole ? Long.MAX_VALUE : CARD_NOTES)
                .forEach(problem -> parts.add(new Part.Note(text("Not readable: " + problem))));
        return parts;
    }

    private static List<Text> row(ScopedProject project, ScopeRow row) {
        String component = row.finding().purl();
        return List.of(
                text(row.kind().words() + (row.production() ? ", production" : "")),
                text(row.name()),
                Text.empty()
                        .andCode(component.substring(component.lastIndexOf('/') + 1) + " "
                                + row.finding().version()),
                text(project.name()),
                text(project.team().value()));
    }

    private Text provenance(Scope scope) {
        return text("Pulled from " + scope.query().inventory() + " at ")
                .andWhen(scope.query().retrievedAt(), zone())
                .and(", filter ")
                .andCode(scope.query().filter())
                .and(", query " + scope.query().id() + ", raw answer SHA-256 ")
                .andCode(scope.rawSha256()
                        .substring(0, Math.min(12, scope.rawSha256().length())));
    }

    private List<Part> plan(List<ScopedProject> projects) {
        List<List<Text>> rows = projects.stream()
                .map(project -> List.of(
                        text(project.name()),
                        text(document.plan()
                                .entry(project.name())
                                .map(SectionView::fix)
                                .orElse("No fix planned yet"))))
                .toList();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(text(Plan.REVIEWABLE)));
        if (!rows.isEmpty()) {
            parts.addAll(table(List.of("Project", "Recommended fix"), rows));
        }
        if (!document.plan().advice().isBlank()) {
            parts.add(new Part.Words(text(document.plan().advice())));
        }
        parts.addAll(new SuggestionView(setting, isWhole).of(projects));
        return parts;
    }

    private static String fix(Plan.Entry entry) {
        return entry.isAlternative() ? entry.fix() + " (alternative: " + entry.alternativeBecause() + ")" : entry.fix();
    }

    private List<Part> items(List<ScopedProject> projects) {
        if (projects.isEmpty()) {
            return notYet();
        }
        boolean isAccepted = setting.handoff().phase().isAccepted();
        return isAccepted
                ? table(
                        List.of("Work item", "Severity", "Owner", "State", "Ticket"),
                        projects.stream().map(this::committed).toList())
                : table(
                        List.of("Work item", "Severity", "Owner"),
                        projects.stream().map(this::item).toList());
    }

    private List<Text> item(ScopedProject project) {
        return List.of(
                text(project.name()),
                text(project.severity().words()),
                document.owner(project.name()).map(SectionView::person).orElse(text("No owner yet")));
    }

    private List<Text> committed(ScopedProject project) {
        List<Text> row = new ArrayList<>(item(project));
        Handoff handoff = setting.handoff();
        handoff.work()
                .item(project.name())
                .map(item -> ItemView.row(item, handoff.followThrough().risks().of(project.name())))
                .ifPresent(row::addAll);
        return row;
    }

    /** The fifth section for these projects: dates as if accepted now, or frozen at acceptance. */
    List<Part> deadlines(List<ScopedProject> projects) {
        List<List<Text>> rows = projects.stream().map(this::deadline).toList();
        if (rows.isEmpty()) {
            return notYet();
        }
        List<Part> parts = new ArrayList<>(table(List.of("Work item", "Severity", "Due", "Because"), rows));
        parts.add(new Part.Note(text(basis())));
        return parts;
    }

    private String basis() {
        Phase phase = setting.handoff().phase();
        if (phase.isAccepted()) {
            return "Frozen at acceptance.";
        }
        return phase == Phase.CANCELLED
                ? "Cancelled; nothing is due."
                : "As if accepted now; the clock starts at acceptance. Policy v"
                        + asIfAcceptedNow().policyVersion()
                        + " is not negotiable per incident; a manager may ask for more time for one item.";
    }

    private List<Text> deadline(ScopedProject project) {
        Optional<DueDate> frozen = setting.handoff().briefing().commitment().date(project.name());
        Optional<DueDate> date = setting.handoff().phase().isBeforeAcceptance()
                ? asIfAcceptedNow().ifAcceptedAt(setting.now(), project)
                : frozen;
        return List.of(
                text(project.name()),
                text(project.severity().words()),
                date.map(due -> Text.empty().andWhen(due.due(), due.zone())).orElse(text("No deadline by policy")),
                date.map(SectionView::because).orElse(text("")));
    }

    private Deadlines asIfAcceptedNow() {
        return Deadlines.of(setting.handoff(), setting.organisation(), setting.now());
    }

    private static Text because(DueDate date) {
        return date.isExtended()
                ? text("Extended; by policy ")
                        .andWhen(date.byPolicy(), date.zone())
                        .and(" (" + date.reckoning() + ")")
                : text(date.reckoning());
    }

    private List<Part> verification(List<ScopedProject> projects) {
        VerificationPlan plan = document.verification();
        List<List<Text>> rows = projects.stream()
                .map(project -> List.of(text(project.name()), text(targets(project)), text(fixedIn(project))))
                .toList();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Facts(List.of(
                new Fact("Verifier", plan.isPlanned() ? person(plan.verifier()) : text("Not named yet")),
                new Fact("Method", text(VerificationPlan.RESCAN)),
                new Fact("Passes when", text(VerificationPlan.PREDICATE)),
                new Fact("Evidence", text(orNotYet(plan.evidence()))))));
        if (!rows.isEmpty()) {
            parts.addAll(table(List.of("Work item", "Target", "Fixed in"), rows));
        }
        return parts;
    }

    private String targets(ScopedProject project) {
        String names = String.join(
                ", ", project.targets().stream().map(ScopeRow::name).distinct().toList());
        return project.isInProduction() ? names : names + " (not production)";
    }

    private String fixedIn(ScopedProject project) {
        return String.join(
                ", ",
                project.rows().stream()
                        .map(row -> document.plan().fixFor(row.finding().purl()).orElse("not planned"))
                        .distinct()
                        .toList());
    }

    private List<Part> table(List<String> columns, List<List<Text>> rows) {
        return isWhole ? Table.allOf(columns, rows) : List.of(Table.firstOf(columns, rows));
    }

    private static List<Part> notYet() {
        return List.of(new Part.Words(text("Follows from the scope, which is not pulled yet.")));
    }

    private static String orNotYet(String words) {
        return words.isBlank() ? "Not written yet." : words;
    }

    private ZoneId zone() {
        return setting.handoff().participants().commander().zone();
    }
}
