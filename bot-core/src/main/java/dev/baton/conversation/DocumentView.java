package dev.baton.conversation;

import dev.baton.playbook.Playbooks;
import dev.baton.playbook.Setting;
import dev.baton.playbook.ShownSection;
import java.util.List;

/** The handoff document as it is shown, in the order of its playbook (A2-03), on every output format. */
public final class DocumentView {

    private DocumentView() {}

    /** All sections in order. */
    public static List<ShownSection> of(Setting setting) {
        return Playbooks.of(setting).shown(setting).document();
    }

    /** The version of the document as it stands. */
    public static int edition(Setting setting) {
        return Playbooks.of(setting).shown(setting).edition();
    }

    /** The SHA-256 of the document as it stands, in hexadecimal. */
    public static String sha256(Setting setting) {
        return Playbooks.of(setting).shown(setting).sha256();
    }
}
