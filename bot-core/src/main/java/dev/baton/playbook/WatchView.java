package dev.baton.playbook;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.closing.ArchiveEntry;
import dev.baton.handoff.followup.Classification;
import dev.baton.handoff.followup.Kinship;
import dev.baton.handoff.followup.LastFix;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.watch.Recurrence;
import dev.baton.handoff.watch.SystemicCheck;
import dev.baton.handoff.watch.Watch;
import dev.baton.view.Part;
import dev.baton.view.Part.Fact;
import dev.baton.view.Part.Table;
import dev.baton.view.Text;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The month after the incident, and what a follow-up comes from, as people read it. */
public final class WatchView {

    private static final int FOLLOW_UPS = 5;

    private final Setting setting;
    private final Handoff handoff;

    /** The watch over this setting's handoff. */
    public WatchView(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
    }

    /** «are any of the affected component versions present in any project?» (A5-11), with its parameters, verbatim. */
    static String question(List<ComponentCoordinates> query) {
        return query.stream().map(ComponentCoordinates::toString).collect(Collectors.joining("; "));
    }

    /** What the hub card says of it: how far the watch is, what it has opened, and what this handoff follows up. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        parent().ifPresent(fact -> facts.add(new Fact("Follow-up of", fact)));
        Watch watch = handoff.watch();
        if (!watch.checks().isEmpty()) {
            facts.add(new Fact("Weekly watch", progress(watch)));
            facts.add(new Fact("Asked every week", text(question(watch.query()))));
        }
        if (!watch.recurrences().isEmpty()) {
            facts.add(new Fact("Found again", foundAgain(watch)));
        }
        return facts;
    }

    private Text progress(Watch watch) {
        String done = watch.succeeded() + " of " + watch.checks().size() + " done";
        Optional<SystemicCheck> next = watch.next();
        if (next.isEmpty()) {
            return text(done);
        }
        Text when = text(done + ", the next is due ").andWhen(next.get().due(), zone());
        return next.get().isMissed()
                ? when.and(" and was missed: " + next.get().trouble())
                : when.and(
                        next.get().trouble().isEmpty() ? "" : ": " + next.get().trouble());
    }

    private Text foundAgain(Watch watch) {
        Text all = Text.empty();
        List<Recurrence> shown = watch.recurrences().stream().limit(FOLLOW_UPS).toList();
        for (Recurrence found : shown) {
            all = all.and(all.spans().isEmpty() ? "" : "; ").and(one(found));
        }
        int more = watch.recurrences().size() - shown.size();
        return more > 0 ? all.and("; and " + more + " more") : all;
    }

    private Text one(Recurrence found) {
        Text place = text("in week " + found.check() + " " + places(found.rows()));
        return found.openedAs().map(opened -> place.and(": ").and(link(opened))).orElse(place);
    }

    private static String places(List<ScopeRow> rows) {
        String first = rows.get(0).project();
        long others = rows.stream().map(ScopeRow::project).distinct().count() - 1;
        return others == 0 ? first : first + " and " + others + " more";
    }

    private Optional<Text> parent() {
        Kinship kinship = handoff.opening().kinship();
        return kinship.followsUp()
                .map(parent -> link(parent)
                        .and(", found by its weekly check " + kinship.check()
                                + (kinship.classification() == Classification.NOT_SAID
                                        ? ""
                                        : ": "
                                                + kinship.classification()
                                                        .words()
                                                        .toLowerCase(Locale.ROOT))));
    }

    private Text link(HandoffId other) {
        return setting.elsewhere()
                .deleted(other)
                .map(gone -> text(other + ", deleted on " + ArchiveEntry.day(gone.on())))
                .orElseGet(() -> Text.empty()
                        .andLink(other.toString(), setting.elsewhere().page(other)));
    }

    /** For whoever classifies it: what was found where, and how it was fixed the last time. */
    List<Part> recurrence() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(parent().orElseGet(Text::empty).and(". Its own watch goes on.")));
        List<List<Text>> rows = handoff.scope()
                .rows()
                .map(row -> List.of(
                        text(row.project()),
                        text(row.kind().words() + " " + row.name()),
                        text(row.finding().exactly())))
                .toList();
        if (!rows.isEmpty()) {
            parts.add(Table.firstOf(List.of("Project", "Found on", "Component"), rows));
        }
        List<List<Text>> fixes =
                handoff.opening().kinship().lastFixes().stream().map(this::fix).toList();
        if (!fixes.isEmpty()) {
            parts.add(new Part.Heading("How it was fixed the last time"));
            parts.add(Table.firstOf(List.of("Project", "Owner", "Fix", "Ticket", "Settled"), fixes));
        }
        return parts;
    }

    private List<Text> fix(LastFix last) {
        return List.of(
                text(last.project()),
                SectionView.person(last.owner()),
                text(last.fix()),
                text(last.ticket()),
                Text.empty().andWhen(last.settledAt(), zone()));
    }

    private ZoneId zone() {
        return handoff.participants().commander().zone();
    }
}
