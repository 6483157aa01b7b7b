package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.people.Person;
import dev.baton.playbook.Asks;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.SectionView;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is waited for, for what and by when, in the same words wherever it is said (A1-02). */
public final class WaitedFor {

    private static final int NAMED = 3;
    private static final int LISTED = 6;

    private final Setting setting;
    private final Map<Asks, List<Step>> byPeople;

    private WaitedFor(Setting setting, List<Step> steps) {
        this.setting = setting;
        this.byPeople = new LinkedHashMap<>();
        steps.forEach(step ->
                byPeople.computeIfAbsent(step.asks(), asks -> new ArrayList<>()).add(step));
    }

    /** By the open steps of a handoff. */
    public static WaitedFor in(Setting setting, Playbook playbook) {
        return new WaitedFor(setting, playbook.open(setting));
    }

    /** One line for everybody, with the people mentioned: "Priya Raman (engineering lead of payments): …, by …". */
    List<Text> lines() {
        return byPeople.entrySet().stream()
                .map(entry -> mentioned(entry.getKey()).and(": ").and(what(entry.getValue())))
                .toList();
    }

    /** The first of them in a sentence without its full stop, the others counted; "nobody" when there are none. */
    Text words() {
        if (byPeople.isEmpty()) {
            return text("nobody");
        }
        Text words = Text.empty();
        List<Map.Entry<Asks, List<Step>>> first =
                byPeople.entrySet().stream().limit(NAMED).toList();
        for (Map.Entry<Asks, List<Step>> entry : first) {
            words = words.and(words.spans().isEmpty() ? "" : " · ")
                    .and(entry.getKey().words() + ": ")
                    .and(what(entry.getValue()));
        }
        int others = byPeople.size() - first.size();
        return others == 0 ? words : words.and(" · and " + others + " more");
    }

    /** What somebody is told who has done their part: what is next for them, or else for whom it is. */
    public Text after(Person person) {
        List<Step> own = byPeople.entrySet().stream()
                .filter(entry -> entry.getKey().concerns(person))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        if (!own.isEmpty()) {
            return text("Next for you: ").and(what(own)).and(".");
        }
        return text("Nothing more waits for you. " + setting.handoff().id() + " waits for ")
                .and(words())
                .and(".");
    }

    /** "Write summary; Pull scope, by Monday; Name owners, by Tuesday": the earliest first, a moment after all it holds for. */
    private Text what(List<Step> steps) {
        List<Step> first = steps.stream()
                .sorted(Comparator.comparing(step -> step.timing().due()))
                .limit(LISTED)
                .toList();
        Text words = Text.empty();
        for (int i = 0; i < first.size(); i++) {
            boolean isLastOfItsMoment = i + 1 == first.size()
                    || !first.get(i)
                            .timing()
                            .due()
                            .equals(first.get(i + 1).timing().due());
            words = words.and(i == 0 ? "" : "; ")
                    .and(first.get(i).what())
                    .and(isLastOfItsMoment ? StepCard.due(setting, first.get(i)) : Text.empty());
        }
        int others = steps.size() - first.size();
        return others == 0 ? words : words.and("; and " + others + " more");
    }

    private static Text mentioned(Asks asks) {
        Text people = Text.empty();
        for (Person person : asks.people()) {
            people = people.and(people.spans().isEmpty() ? "" : " or ").and(SectionView.person(person));
        }
        return asks.people().isEmpty() ? Text.empty().andEmphasis("Baton") : people.and(" (" + asks.role() + ")");
    }
}
