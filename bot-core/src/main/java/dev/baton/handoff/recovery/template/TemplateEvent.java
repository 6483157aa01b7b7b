package dev.baton.handoff.recovery.template;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Phase;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What happens to the organisation's own part of a package. */
public sealed interface TemplateEvent extends HandoffEvent {

    /** The package is prepared by this template, whatever the organisation's file says later (A8-13). */
    record TemplateAdopted(Template template) implements TemplateEvent {
        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            return handoff.recovery(
                    recovery -> recovery.document(all -> all.with(new Sheet(template, Map.of(), Set.of()))));
        }
    }

    /** The organisation's questions were answered, and its checklist ticked. */
    record SheetFilled(Map<String, String> answers, Set<String> ticked) implements TemplateEvent {
        public SheetFilled {
            answers = Collections.unmodifiableMap(new TreeMap<>(answers));
            ticked = Set.copyOf(ticked);
        }

        @Override
        public Handoff applyTo(Handoff handoff, Moment moment) {
            Handoff filled = handoff.recovery(recovery -> recovery.document(
                    all -> all.with(all.sheet().filled(answers, ticked)).revised(Sheet.TITLE, moment)));
            return handoff.phase() == Phase.PREPARING ? filled : filled.in(Phase.PREPARING, moment);
        }
    }
}
