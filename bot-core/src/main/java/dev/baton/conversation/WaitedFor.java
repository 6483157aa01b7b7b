package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.people.Person;
import dev.baton.playbook.Asks;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.SectionView;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.view.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is waited for, for what and by when, in the same words wherever it is said (A1-02). */
public final class WaitedFor {

    private static final int NAMED = 3;
    private static final int LISTED = 6;

    private final Setting setting;
    private final Map<Asks, List<Step>> byPeople;

    private WaitedFor(Setting setting, List<Step> steps) {
        this.setting = setting;
        this.byPeople =
                steps.stream().collect(Collectors.groupingBy(Step::asks, LinkedHashMap::new, Collectors.toList()));
    }

    /** By the open steps of a handoff. */
    public static WaitedFor in(Setting setting, Playbook playbook) {
        return new WaitedFor(setting, playbook.open(setting));
    }

    /** One line for everybody, with the people mentioned: "Priya Raman (engineering lead of payments): …, by …". */
    List<Text> lines() {
        return byPeople.entrySet().stream()
                .map(entry -> mentioned(entry.getKey()).and(": ").and(what(entry.getValue(), LISTED, commandersZone())))
                .toList();
    }

    /** The first of them in a sentence without its full stop, the others counted; "nobody" when there are none. */
    Text words() {
        return words(commandersZone());
    }

    private Text words(ZoneId zone) {
        List<Group> groups = groups();
        if (groups.isEmpty()) {
            return text("nobody");
        }
        Text words = Text.empty();
        for (Group group : groups.subList(0, Math.min(NAMED, groups.size()))) {
            words = words.and(words.spans().isEmpty() ? "" : " · ")
                    .and(group.people() + ": ")
                    .and(what(group.steps(), NAMED, zone));
        }
        int others = groups.stream()
                .skip(NAMED)
                .mapToInt(group -> group.whom().size())
                .sum();
        return others == 0 ? words : words.and(" · and " + others + " more");
    }

    /** What somebody is told who has done their part: what is next for them, or else for whom it is. */
    public Text after(Person person) {
        List<Step> own = byPeople.entrySet().stream()
                .filter(entry -> entry.getKey().concerns(person))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        if (!own.isEmpty()) {
            return text("Next for you: ").and(what(own, LISTED, person.zone())).and(".");
        }
        return text("Nothing more waits for you. " + setting.handoff().id() + " waits for ")
                .and(words(person.zone()))
                .and(".");
    }

    /** "Write summary; Pull scope, by Monday; Name owners, by Tuesday": the earliest first, a moment after all it holds for. */
    private static Text what(List<Step> steps, int most, ZoneId zone) {
        List<Step> first = steps.stream()
                .sorted(Comparator.comparing(WaitedFor::due))
                .limit(most)
                .toList();
        Text words = Text.empty();
        for (int i = 0; i < first.size(); i++) {
            boolean isLastOfItsMoment =
                    i + 1 == first.size() || !due(first.get(i)).equals(due(first.get(i + 1)));
            words = words.and(i == 0 ? "" : "; ")
                    .and(first.get(i).what())
                    .and(isLastOfItsMoment ? StepCard.due(first.get(i), zone) : Text.empty());
        }
        int others = steps.size() - first.size();
        return others == 0 ? words : words.and("; and " + others + " more");
    }

    private static Instant due(Step step) {
        return step.timing().due();
    }

    private static Text mentioned(Asks asks) {
        Text people = Text.empty();
        for (Person person : asks.people()) {
            people = people.and(people.spans().isEmpty() ? "" : " or ").and(SectionView.person(person));
        }
        return asks.people().isEmpty() ? Text.empty().andEmphasis("Baton") : people.and(" (" + asks.role() + ")");
    }

    private ZoneId commandersZone() {
        return setting.handoff().participants().commander().zone();
    }

    /** People before Baton, which needs nobody's help; those of whom the same is asked by the same moment together. */
    private List<Group> groups() {
        Map<List<String>, Group> groups = new LinkedHashMap<>();
        byPeople.forEach((asks, steps) -> groups.computeIfAbsent(
                        steps.stream().map(step -> step.what() + due(step)).toList(),
                        same -> new Group(new ArrayList<>(), steps))
                .whom()
                .add(asks));
        return groups.values().stream()
                .sorted(Comparator.comparing(Group::isOfBaton))
                .toList();
    }

    private record Group(List<Asks> whom, List<Step> steps) {

        boolean isOfBaton() {
            return whom.get(0).people().isEmpty();
        }

        String people() {
            int others = whom.size() - NAMED;
            return whom.stream().limit(NAMED).map(Asks::words).collect(Collectors.joining(", "))
                    + (others > 0 ? " and " + others + " more" : "");
        }
    }
}
