package dev.baton.playbook.recovery;

import static dev.baton.view.Form.form;
import static dev.baton.view.Text.text;

import dev.baton.handoff.recovery.meeting.GatheringCommand.ConcludeBriefing;
import dev.baton.handoff.recovery.meeting.GatheringCommand.HandOverWithoutMeeting;
import dev.baton.handoff.recovery.meeting.GatheringCommand.ScheduleRecoveryBriefing;
import dev.baton.playbook.CommandForms;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Setting;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import java.util.List;

/** The forms around the briefing. */
final class GatheringForms {

    private GatheringForms() {}

    static Form<List<Meant>> schedule(Setting setting) {
        return CommandForms.appointment(
                        setting, "In {zone}, for example 14:00. Each role is needed, and every recovery lead.")
                .then(start -> Reading.read(Meant.meant(new ScheduleRecoveryBriefing(start), "day")));
    }

    static Form<List<Meant>> without() {
        return form("Without a meeting", Field.paragraph("reason", "Why can there be no meeting?"))
                .then(words -> Reading.read(Meant.meant(new HandOverWithoutMeeting(words), "reason")))
                .intro(new Part.Note(
                        text("A meeting is the rule. The reason stays on record, and only the IR lead can give it.")))
                .submit("Hand over");
    }

    static Form<List<Meant>> conclude(Setting setting) {
        return form(
                        "Conclude briefing",
                        Field.sentence("recording", "Link of the recording")
                                .hint("Recommended for the audit trail: where it is kept, as https://…")
                                .optional(""))
                .then(words -> Reading.read(Meant.meant(new ConcludeBriefing(words), "recording")))
                .intro(RecordingNotice.note(setting))
                .submit("Conclude");
    }
}
