package dev.baton.playbook.recovery;

import static dev.baton.view.Form.form;
import static dev.baton.view.Text.text;

import dev.baton.handoff.recovery.meeting.Need;
import dev.baton.handoff.recovery.meeting.Point;
import dev.baton.handoff.recovery.meeting.PointCommand.AnswerConcern;
import dev.baton.handoff.recovery.meeting.PointCommand.ConfirmPoint;
import dev.baton.handoff.recovery.meeting.PointCommand.RaiseConcern;
import dev.baton.playbook.Meant;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import java.util.List;

/** The forms in which points are read back, asked about and answered. */
final class PointForms {

    private PointForms() {}

    static Form<List<Meant>> readBack(Need need) {
        return form("Read back", Field.paragraph("readback", need.point().question()))
                .then(words ->
                        Reading.read(Meant.meant(new ConfirmPoint(need.point(), need.role(), words), "readback")))
                .intro(new Part.Note(text("In your own words: the order, and the caveats that you must heed.")))
                .submit("Confirm");
    }

    static Form<List<Meant>> question(Point point) {
        return form("Question or concern", Field.paragraph("question", "What do you ask, or what worries you?"))
                .then(words -> Reading.read(Meant.meant(new RaiseConcern(point, words), "question")))
                .submit("Ask");
    }

    static Form<List<Meant>> answer(int number) {
        return form("Answer a concern", Field.paragraph("answer", "The answer"))
                .then(words -> Reading.read(Meant.meant(new AnswerConcern(number, words), "answer")))
                .submit("Answer");
    }
}
