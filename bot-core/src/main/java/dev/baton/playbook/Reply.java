package dev.baton.playbook;

import dev.baton.handoff.HandoffCommand;
import dev.baton.view.Button.Weight;
import dev.baton.view.Form;
import java.util.List;
import java.util.function.Supplier;

/** A way to answer a step: the button, the form it opens if any, and the command it means. */
public sealed interface Reply {

    /** The reply's name within its step. */
    String id();

    /** What the button says. */
    String label();

    /** How strongly the button invites. */
    Weight weight();

    /** An answer that needs no more words. */
    record Press(String id, String label, Weight weight, HandoffCommand means) implements Reply {}

    /** An answer that is filled in. */
    record Fill(String id, String label, Weight weight, Supplier<Form<List<Meant>>> form) implements Reply {}
}
