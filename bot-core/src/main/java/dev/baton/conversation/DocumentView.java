package dev.baton.conversation;

import dev.baton.playbook.Playbooks;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Showing;
import dev.baton.playbook.ShownSection;
import java.util.List;

/** The handoff document as it is shown, in the order of its playbook (A2-03), on every output format. */
public final class DocumentView {

    private DocumentView() {}

    /** All sections in order. */
    public static List<ShownSection> of(Setting setting) {
        return shown(setting).document();
    }

    /** How its playbook shows a handoff. */
    public static Showing shown(Setting setting) {
        return Playbooks.of(setting).shown(setting);
    }
}
