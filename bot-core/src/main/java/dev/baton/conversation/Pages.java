package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.Setting;
import dev.baton.view.Button;
import dev.baton.view.Button.Weight;
import dev.baton.view.Card;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;

/** The cards that one person asks for: my part, what else I can do, my handoffs, help. */
public final class Pages {

    private static final int LISTED = 30;
    private final Playbook playbook;

    /** Pages by this playbook. */
    public Pages(Playbook playbook) {
        this.playbook = playbook;
    }

    /** The open steps of one person in one handoff. */
    public List<Card> mine(Setting setting, Person person) {
        return playbook.open(setting).stream()
                .filter(step -> step.asks().concerns(person))
                .map(step -> StepCard.of(setting, step, person))
                .toList();
    }

    /** "Nothing waits for you", and who is waited for instead. */
    public Card nothing(Setting setting) {
        return Card.card(
                setting.handoff().id() + " · Your part",
                new Part.Words(text("Nothing waits for you now. It waits for ")
                        .and(WaitedFor.in(setting, playbook).words())
                        .and(".")));
    }

    /** The same for somebody for whom no handoff waits. */
    public Card nothing() {
        return Card.card("Your part", new Part.Words(text("Nothing waits for you now.")));
    }

    /** What somebody must do so that the hub card can stand where they opened the handoff. */
    public static Card notShown(Setting setting, String because) {
        String id = setting.handoff().id().toString();
        return Card.card(
                id + " has no card yet",
                new Part.Words(Text.empty()
                        .andEmphasis(because)
                        .and(" The card of " + id + " comes there by itself then; nothing is lost meanwhile.")),
                new Part.Note(Text.empty()
                        .andLink(
                                setting.handoff().opening().title(),
                                setting.document().page())));
    }

    /** What else can be done with a handoff, by whom it can be done. */
    public Card more(Setting setting) {
        List<Button> buttons = new ArrayList<>();
        for (String key : playbook.shown(setting).further()) {
            playbook.step(setting, key).stream()
                    .flatMap(step -> StepCard.buttons(setting.handoff(), step).stream())
                    .filter(button ->
                            buttons.stream().noneMatch(each -> each.action().equals(button.action())))
                    .forEach(buttons::add);
        }
        return new Card(
                setting.handoff().id() + " · More",
                List.of(new Part.Words(
                        text("What is not possible now, or not yours to do, is refused with the rule that says so."))),
                buttons);
    }

    /** All handoffs under way, one line each. */
    public Card list(List<Setting> settings) {
        List<Part> parts = new ArrayList<>();
        settings.stream().limit(LISTED).forEach(setting -> parts.add(new Part.Words(line(setting))));
        if (settings.isEmpty()) {
            parts.add(new Part.Words(text("No handoff is under way.")));
        }
        return new Card("Handoffs under way", parts, opening());
    }

    /** What can be written. */
    public Card help() {
        return new Card(
                "Baton runs the handoff",
                List.of(
                        new Part.Words(text(
                                "From security to engineering: a document, a briefing, a written acceptance by every engineering lead. "
                                        + "Without it the handoff has not happened.")),
                        new Part.Words(text(
                                "And from eradication to recovery: a package, a briefing, an acceptance as the gate.")),
                        new Part.Facts(List.of(
                                new Part.Fact("open", text("Start a handoff")),
                                new Part.Fact("open recovery", text("Start one from eradication to recovery")),
                                new Part.Fact("list", text("Handoffs under way")),
                                new Part.Fact("mine", text("What waits for me")),
                                new Part.Fact("status H-12", text("Where it stands, who is waited for, until when")),
                                new Part.Fact("brief H-12", text("My part of it now")),
                                new Part.Fact("incident H-12", text("All handoffs of its incident, side by side")),
                                new Part.Fact("join H-12", text("Let this channel follow it, too")),
                                new Part.Fact("history log4j-core", text("Handoffs of a component"))))),
                opening());
    }

    private static List<Button> opening() {
        return List.of(
                Button.opening(OpeningForm.action(Kind.REMEDIATION), "Open a handoff", Weight.PRIMARY),
                Button.opening(OpeningForm.action(Kind.RECOVERY), "Open a recovery handoff", Weight.PLAIN));
    }

    private static Text past(Handoff handoff) {
        return Text.empty()
                .andEmphasis(handoff.id() + " · " + handoff.opening().title())
                .and(" — " + handoff.phase().words() + " since ")
                .andWhen(
                        handoff.stage().since(),
                        handoff.participants().commander().zone());
    }

    private Text line(Setting setting) {
        return past(setting.handoff())
                .and(". Waiting for ")
                .and(WaitedFor.in(setting, playbook).words())
                .and(".");
    }
}
