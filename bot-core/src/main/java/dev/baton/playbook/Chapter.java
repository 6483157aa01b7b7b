package dev.baton.playbook;

import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.Role;
import dev.baton.view.Form;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How one section runs: who prepares it with which form, which question the briefing asks, and the only other answer. */
public record Chapter(Section section, Preparation preparation, String question, Objecting objecting) {

    /** Who prepares a section, by which button and form; a derived section is prepared by nobody. */
    public record Preparation(Role by, String label, Function<Setting, Form<List<Meant>>> form) {

        /** Whether the section follows from the others. */
        public boolean isDerived() {
            return by == Role.BATON;
        }
    }

    /** The only other answer to a section: the button and its form. */
    public record Objecting(String label, BiFunction<Setting, Requirement, Form<List<Meant>>> form) {}
}
