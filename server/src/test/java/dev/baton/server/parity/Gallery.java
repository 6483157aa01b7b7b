package dev.baton.server.parity;

import dev.baton.conversation.HubCard;
import dev.baton.conversation.Pages;
import dev.baton.conversation.Press;
import dev.baton.conversation.StepCard;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.Reply;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.scenario.stage.Spectator;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input;
import dev.baton.view.Part;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that the scenarios show to people, once each: the cards of open steps, hub cards, and the forms behind replies. */
public final class Gallery implements Spectator {

    private static final Set<State> SEEN = ConcurrentHashMap.newKeySet();
    private static final Set<Card> CARDS = ConcurrentHashMap.newKeySet();
    private static final Map<Object, Form<?>> FORMS = new ConcurrentHashMap<>();
    private static final Map<String, Boolean> STEPS = new ConcurrentHashMap<>();

    /** What cards are drawn from; many scenarios begin alike. */
    private record State(Handoff handoff, Instant now, Organisation organisation) {}

    /** What a form looks like; two forms that look alike are one. */
    private record Look(String title, String submit, List<Part> intro, List<Question> questions, Object filled) {}

    private record Question(String id, String label, String hint, Input input, boolean required) {}

    static Set<Card> cards() {
        return CARDS;
    }

    static Iterable<Form<?>> forms() {
        return FORMS.values();
    }

    /** Every kind of step that there is, by its name without numbers, and whether it was ever open or offered. */
    static Map<String, Boolean> steps() {
        return new TreeMap<>(STEPS);
    }

    @Override
    public void sees(Setting setting, Playbook playbook) {
        if (SEEN.add(new State(setting.handoff(), setting.now(), setting.organisation()))) {
            looksAt(setting, playbook);
        }
    }

    private static void looksAt(Setting setting, Playbook playbook) {
        Card more = new Pages(playbook).more(setting);
        CARDS.add(more);
        CARDS.add(HubCard.of(setting, playbook));
        List<Step> steps = playbook.steps().apply(setting).toList();
        steps.forEach(step -> STEPS.merge(kind(step), step.isOpen(), Boolean::logicalOr));
        steps.stream().filter(Step::isOpen).forEach(step -> seen(setting, step));
        more.buttons().stream()
                .flatMap(button -> Press.parse(button.action()).stream())
                .forEach(press -> steps.stream()
                        .filter(step -> step.key().equals(press.step()))
                        .forEach(step -> {
                            STEPS.put(kind(step), true);
                            step.reply(press.reply()).ifPresent(Gallery::seen);
                        }));
    }

    private static void seen(Setting setting, Step step) {
        Person reader = step.asks().people().stream().findFirst().orElse(Person.BATON);
        CARDS.add(StepCard.of(setting, step, reader));
        step.content().replies().forEach(Gallery::seen);
    }

    private static void seen(Reply reply) {
        if (reply instanceof Reply.Fill fill) {
            Form<?> form = fill.form().get();
            FORMS.putIfAbsent(look(form), form);
        }
    }

    private static Look look(Form<?> form) {
        return new Look(
                form.title(),
                form.submit(),
                form.intro(),
                form.fields().stream().map(Gallery::question).toList(),
                form.filled());
    }

    private static Question question(Field<?> field) {
        return new Question(field.id(), field.label(), field.hint(), field.input(), field.required());
    }

    private static String kind(Step step) {
        return step.key().replaceAll("\\d+", "#");
    }
}
