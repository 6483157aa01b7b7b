package dev.baton.playbook.recovery;

import static dev.baton.view.Text.text;

import dev.baton.playbook.Setting;
import dev.baton.view.Part;

/** What everybody in a briefing is told of its recording, before there is one (D-28). */
final class RecordingNotice {

    private RecordingNotice() {}

    static String words(Setting setting) {
        return mayRecord(setting)
                ? "The briefing may be recorded, with the consent of everybody in it: whoever does not consent says so "
                        + "before it begins. Baton keeps the link of a recording, never the recording."
                : "The briefing is not recorded: your organisation has disabled recordings.";
    }

    static Part note(Setting setting) {
        return new Part.Note(text(words(setting)));
    }

    /** Why there is no button for what was said. */
    static Part unrecorded() {
        return new Part.Note(text("Your organisation has disabled recordings, and what is said counts only when it is "
                + "recorded: the acceptance is given here, by mail or in a ticket."));
    }

    static boolean mayRecord(Setting setting) {
        return setting.organisation().practice().mayRecord();
    }
}
