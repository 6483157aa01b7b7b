package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.playbook.InvitationView;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Showing;
import dev.baton.view.Button;
import dev.baton.view.Button.Weight;
import dev.baton.view.Card;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Personal;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.List;

/** The one living card of a handoff in its channel: state, who holds the next move, for what and until when (A1-02). */
public final class HubCard {

    /** The step name of the hub's own buttons. */
    public static final String STEP = "hub";

    /** The reply that shows everybody their own part. */
    public static final String MINE = "mine";

    /** The reply that shows what else can be done. */
    public static final String MORE = "more";

    /** The reply that shows the card itself to one person, with their own part first. */
    public static final String LOOK = "look";

    private static final int WAITED_FOR = 12;

    private final Setting setting;
    private final Handoff handoff;
    private final Playbook playbook;
    private final Showing showing;

    private HubCard(Setting setting, Playbook playbook) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.playbook = playbook;
        this.showing = playbook.shown(setting);
    }

    /** The card of a handoff, which links its document. */
    public static Card of(Setting setting, Playbook playbook) {
        return of(setting, playbook, List.of());
    }

    /** The same with what keeps it, or somebody, from being reached. */
    public static Card of(Setting setting, Playbook playbook, List<Text> troubles) {
        return new HubCard(setting, playbook).card(troubles);
    }

    private Card card(List<Text> troubles) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(showing.headline()));
        parts.addAll(Part.Facts.allOf(showing.facts()));
        parts.addAll(showing.progress());
        parts.addAll(new InvitationView(setting).parts());
        parts.addAll(waiting());
        troubles.forEach(trouble -> parts.add(new Part.Note(trouble)));
        parts.add(new Part.Note(Text.empty()
                .andLink(
                        "Handoff document, version " + showing.edition(),
                        setting.document().page())
                .and(" · " + handoff.version() + (handoff.version() == 1 ? " event" : " events") + " on record")));
        String title = handoff.id() + " · " + handoff.opening().title();
        return new Card(Limits.shortened(title, Limits.CARD_TITLE), parts, buttons(), personal());
    }

    /** Whoever has an open step sees more. */
    private Personal personal() {
        List<String> people = playbook.open(setting).stream()
                .flatMap(step -> step.asks().people().stream())
                .map(person -> person.id().key())
                .distinct()
                .toList();
        return people.isEmpty() ? Personal.NOBODY : new Personal(new Press(handoff.id(), STEP, LOOK).action(), people);
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

    /** The button that shows everybody their own part. */
    static Button myPart(Handoff handoff) {
        return Button.opening(new Press(handoff.id(), STEP, MINE).action(), "My part", Weight.PRIMARY);
    }
}
