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

    static boolean mayRecord(Setting setting) {
        return setting.organisation().practice().mayRecord();
    }
}
