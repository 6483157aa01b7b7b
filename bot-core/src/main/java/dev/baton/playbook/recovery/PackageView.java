package dev.baton.playbook.recovery;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.acceptance.EndState;
import dev.baton.handoff.recovery.document.PackageSection;
import dev.baton.handoff.recovery.document.RecoveryPackage;
import dev.baton.handoff.recovery.document.Wave;
import dev.baton.handoff.recovery.meeting.Delivery;
import dev.baton.handoff.recovery.meeting.Dependencies;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.playbook.Setting;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The package as people read it, section by section: short on a card, whole in the document. */
final class PackageView {

    private final Handoff handoff;
    private final RecoveryPackage all;
    private final ZoneId zone;
    private final boolean isWhole;

    /** As a card shows it. */
    PackageView(Setting setting) {
        this(setting, false);
    }

    private PackageView(Setting setting, boolean isWhole) {
        this.handoff = setting.handoff();
        this.all = handoff.recovery().document();
        this.zone = handoff.participants().commander().zone();
        this.isWhole = isWhole;
    }

    /** As the document shows it. */
    static PackageView whole(Setting setting) {
        return new PackageView(setting, true);
    }

    List<Part> of(PackageSection section) {
        return switch (section) {
            case INCIDENT -> incident();
            case ERADICATION -> eradication();
            case GUIDANCE -> guidance();
            case MONITORING ->
                all.monitoring().indicators().isEmpty() ? nothing() : new MonitoringView(handoff).parts(this::table);
            case ARTIFACTS -> new ArtifactsView(all, isWhole).parts();
        };
    }

    private List<Part> incident() {
        if (all.incident().isEmpty()) {
            return nothing();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(
                text(all.incident().happened() + " " + all.incident().impact())));
        parts.add(new Part.Words(
                Text.empty().andEmphasis("Root cause: ").and(all.incident().rootCauseWords())));
        parts.addAll(table(
                List.of("When", "What happened"),
                all.incident().timeline().stream()
                        .map(entry -> List.of(Text.empty().andWhen(entry.at(), entry.zone()), text(entry.what())))
                        .toList()));
        parts.addAll(table(
                List.of("Impacted system", "Type", "Owner"),
                all.incident().systems().stream()
                        .map(system -> List.of(text(system.name()), text(system.type()), person(system.owner())))
                        .toList()));
        return parts;
    }

    private List<Part> eradication() {
        if (all.eradication().actions().isEmpty()) {
            return nothing();
        }
        List<Part> parts = new ArrayList<>(table(
                List.of("Action", "System", "By", "When", "Validation", "Method"),
                all.eradication().actions().stream()
                        .map(action -> List.of(
                                text(action.what()),
                                text(action.system()),
                                text(action.actor()),
                                when(action.at()),
                                text(action.validation().result().words()),
                                text(action.validation().method())))
                        .toList()));
        parts.addAll(
                all.eradication().issues().isEmpty()
                        ? List.of(new Part.Words(text("No outstanding issues.")))
                        : table(
                                List.of("Outstanding", "Who sees to it"),
                                all.eradication().issues().stream()
                                        .map(issue -> List.of(text(issue.what()), text(issue.words())))
                                        .toList()));
        return parts;
    }

    /** «systems approved to bring online, order of operations» (A9-11): the rows by which they are brought back, and no others. */
    private List<Part> guidance() {
        if (all.guidance().order().isEmpty()) {
            return nothing();
        }
        List<Part> parts = new ArrayList<>();
        for (Wave wave : all.guidance().waves()) {
            parts.add(new Part.Words(Text.empty()
                    .andEmphasis("Wave " + wave.number() + ", " + wave.name() + ". ")
                    .and("Rollback: " + (wave.rollback().isBlank() ? "none" : wave.rollback()))));
        }
        parts.addAll(table(
                List.of("Wave", "System", "How", "Special instruction"),
                all.guidance().order().stream()
                        .map(placed -> List.of(
                                text(String.valueOf(placed.wave())),
                                text(placed.system()),
                                text(placed.way().words()),
                                text(placed.instruction())))
                        .toList()));
        return parts;
    }

    /** Who takes part, group by group. */
    List<Part> people() {
        Table table = new Table(handoff);
        return table(
                List.of("Group", "Who"),
                Stream.of(Group.values())
                        .map(group -> List.of(text(group.role().words()), text(who(group, table.of(group)))))
                        .toList());
    }

    private String who(Group group, List<Person> people) {
        String because = handoff.recovery().roster().notApplicable().getOrDefault(group, "");
        if (people.isEmpty()) {
            return because.isEmpty() ? "nobody yet" : "not applicable: " + because;
        }
        return people.stream()
                .map(person -> person.name() + (handoff.recovery().roster().isReady(person) ? " (ready)" : ""))
                .collect(Collectors.joining(", "));
    }

    /** The four dependencies, each with what it waits for. */
    List<Part> dependencies() {
        return new Dependencies(handoff)
                .all().stream()
                        .<Part>map(each -> new Part.Words(Text.empty()
                                .andEmphasis(each.isMet() ? "Met: " : "Not met: ")
                                .and(each.says() + ". " + each.missing())))
                        .toList();
    }

    /** The end state for one recovery lead. */
    List<Part> endState(Person lead) {
        return endState(new EndState(handoff)
                .rows().stream().filter(row -> row.lead().isSameHumanAs(lead)).toList());
    }

    /** The end state for all of them. */
    List<Part> endState() {
        return endState(new EndState(handoff).rows());
    }

    private List<Part> endState(List<EndState.Row> rows) {
        return table(
                List.of("End state", "Recovery lead", "Delivered", "Accepted"),
                rows.stream()
                        .map(row -> List.of(
                                text(row.item().words()),
                                text(row.lead().name()),
                                text(row.isDelivered() ? "yes" : "no"),
                                text(row.isAccepted() ? "yes" : "no")))
                        .toList());
    }

    /** «Revision History» (A9-37). */
    List<Part> revisions() {
        return table(
                List.of("Version", "Date", "Description", "Author"),
                all.revisions().stream()
                        .map(each -> List.of(
                                text(String.valueOf(each.version())),
                                when(each.moment().at()),
                                text(each.description()),
                                text(each.moment().by().name())))
                        .toList());
    }

    /** Who got which version, when, and who opened it (A7-07, A7-11). */
    List<Part> deliveries() {
        return table(
                List.of("Copy", "Recipient", "Version", "SHA-256", "Delivered", "Opened"),
                handoff.recovery().session().deliveries().stream()
                        .map(each -> List.of(
                                text(String.valueOf(each.copy())),
                                text(each.to().name()),
                                text(String.valueOf(each.version())),
                                Text.empty()
                                        .andCode(
                                                isWhole
                                                        ? each.sha256()
                                                        : each.sha256().substring(0, 12)),
                                when(each.delivered()),
                                opened(each)))
                        .toList());
    }

    private Text opened(Delivery delivery) {
        return delivery.isOpened()
                ? when(delivery.opened()).and(delivery.isLinked() ? ", by their own link" : ", as they say")
                : text("not yet");
    }

    private List<Part> table(List<String> columns, List<List<Text>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return isWhole ? Part.Table.allOf(columns, rows) : List.of(Part.Table.firstOf(columns, rows));
    }

    private static List<Part> nothing() {
        return List.of(new Part.Words(text("Not written yet.")));
    }

    private Text when(Instant at) {
        return Text.empty().andWhen(at, zone);
    }

    private static Text person(Person person) {
        return Text.empty().andPerson(person.id().key(), person.name());
    }
}
