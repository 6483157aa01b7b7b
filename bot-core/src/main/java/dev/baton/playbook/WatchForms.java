package dev.baton.playbook;

import static dev.baton.view.Form.form;

import dev.baton.handoff.followup.Classification;
import dev.baton.handoff.followup.FollowUpCommand.ClassifyFollowUp;
import dev.baton.handoff.followup.Kinship;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import java.util.List;
import java.util.stream.Stream;

/** The forms of the month after the incident. */
final class WatchForms {

    private WatchForms() {}

    static Form<List<Meant>> classify(Kinship kinship) {
        List<Option> kinds = Stream.of(Classification.values())
                .filter(kind -> kind != Classification.NOT_SAID)
                .map(kind -> new Option(kind.name(), kind.words()))
                .toList();
        Answers before = kinship.isUnclassified()
                ? Answers.none()
                : Answers.none().with("kind", kinship.classification().name());
        return form(
                        "Found again",
                        Field.choice("kind", "What kind of finding is it?", kinds),
                        Field.paragraph("because", "What shows that?")
                                .hint("A false positive calls the follow-up off; only the commander does that."),
                        (kind, because) ->
                                Meant.meant(new ClassifyFollowUp(Classification.valueOf(kind), because), "kind"))
                .submit("Classify")
                .filledWith(before);
    }
}
