package dev.baton.storage.stored;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.deadline.PinnedPolicy;
import dev.baton.handoff.document.DocumentEvent.DocumentMarkedReady;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.people.Person;

/** An event as it was written in a version before the newest of its kind. */
sealed interface Former permits Former.MarkedReadyByNumber, Former.OpenedBeforeKinds, FormerLeaving, FormerMonitoring {

    /** What it says, in today's words. */
    HandoffEvent today();

    /** Before the terms of the policy were kept with the document, only its number was (A2-22). */
    record MarkedReadyByNumber(int documentVersion, String sha256, int policyVersion) implements Former {
        @Override
        public DocumentMarkedReady today() {
            return new DocumentMarkedReady(documentVersion, sha256, new PinnedPolicy.ByNumber(policyVersion));
        }
    }

    /** Before there was recovery, every handoff was one of remediation. */
    record OpenedBeforeKinds(String title, Incident incident, Person commander) implements Former {
        @Override
        public HandoffOpened today() {
            return new HandoffOpened(Kind.REMEDIATION, title, incident, commander);
        }
    }

    /** Reads a former version as today's event, and never writes it. */
    record Reader(Shape<? extends Former> shape) implements Shape<HandoffEvent> {
        @Override
        public JsonNode write(HandoffEvent value) {
            throw new IllegalStateException("a former version is read only (expected: the newest is written)");
        }

        @Override
        public HandoffEvent read(JsonNode json) {
            return shape.read(json).today();
        }
    }
}
