package dev.baton.handoff.document;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Participants;
import java.util.ArrayList;
import java.util.List;

/** What a document still lacks before it may be briefed (A1-07, A2-13, A3-06, D-13). */
public final class Readiness {

    private Readiness() {}

    /** Everything that is missing, each as words that complete "not complete: …"; empty when it is ready. */
    public static List<String> missing(Handoff handoff) {
        HandoffDocument document = handoff.document();
        List<String> missing = new ArrayList<>();
        addIf(handoff.opening().kinship().isUnclassified(), "the follow-up is not classified", missing);
        addIf(document.summary().isEmpty(), "the summary is not written", missing);
        addIf(document.scoping().scope().isEmpty(), "the scope is not pulled", missing);
        addIf(!document.scoping().isAttested(), "the commander has not attested the imported scope", missing);
        addIf(document.scoping().request().isUnderWay(), "the inventory has not answered yet", missing);
        List<String> unplanned = document.plan().missing(document.scoping().scope());
        addIf(!unplanned.isEmpty(), "no fix is planned for " + String.join(", ", unplanned), missing);
        addIf(!document.verification().isPlanned(), "no verifier is named", missing);
        List<String> targets = document.scoping().unacknowledgedTargets();
        addIf(
                !targets.isEmpty(),
                "the commander has not acknowledged that " + String.join(", ", targets) + " has no production target",
                missing);
        Participants table = handoff.participants();
        table.conflicting(table.teams())
                .ifPresent(
                        team -> missing.add(team.name() + " is led or managed by the commander, who may not be both"));
        return missing;
    }

    private static void addIf(boolean lacking, String words, List<String> missing) {
        if (lacking) {
            missing.add(words);
        }
    }
}
