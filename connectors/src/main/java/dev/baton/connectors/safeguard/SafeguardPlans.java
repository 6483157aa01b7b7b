package dev.baton.connectors.safeguard;

import dev.baton.connectors.inventory.Stamp;
import dev.baton.connectors.safeguard.tool.Capability;
import dev.baton.connectors.safeguard.tool.Said;
import dev.baton.connectors.safeguard.tool.Toolbox;
import dev.baton.handoff.document.Plan.FixedVersion;
import dev.baton.handoff.document.Recommendation;
import dev.baton.handoff.document.Suggestion;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Finding;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.port.Answer;
import dev.baton.port.RemediationPlans;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Safeguard's remediation plans: one call for each component in each version that a project contains (A2-14). */
final class SafeguardPlans implements RemediationPlans {

    private final Safeguard safeguard;
    private final Stamp stamp;

    SafeguardPlans(Safeguard safeguard, InstantSource clock) {
        this.safeguard = safeguard;
        this.stamp = new Stamp(Safeguard.NAME, clock);
    }

    @Override
    public Answer<Recommendation> recommend(ScopedProject project) {
        return safeguard.ask(tools -> recommended(tools, project));
    }

    private Recommendation recommended(Toolbox tools, ScopedProject project) {
        Map<String, ScopeRow> once = new TreeMap<>();
        project.rows().forEach(row -> once.putIfAbsent(row.finding().exactly(), row));
        List<String> fixes = new ArrayList<>();
        List<FixedVersion> fixed = new ArrayList<>();
        for (ScopeRow row : once.values()) {
            Said said = tools.use(Capability.REMEDIATION_PLAN, words(row));
            String fix = said.text("fix");
            String version = said.text("fixed-version");
            if (!fix.isEmpty()) {
                fixes.add(fix);
            }
            if (!version.isEmpty()) {
                fixed.add(new FixedVersion(row.finding().purl(), version));
            }
        }
        RawAnswer raw = tools.raw();
        String asked = project.name() + ": " + String.join("; ", once.keySet());
        List<FixedVersion> distinct = fixed.stream().distinct().toList();
        String words = String.join(" ", fixes.stream().distinct().toList());
        return new Recommendation(
                new Suggestion(
                        project.name(), project.components(), words, distinct, stamp.of(asked, raw), raw.sha256()),
                raw);
    }

    private static Map<String, String> words(ScopeRow row) {
        Finding finding = row.finding();
        Map<String, String> words = new HashMap<>(Component.words(finding.purl()));
        words.put("version", finding.version());
        words.put("project", row.project());
        words.put("id", row.source().record());
        return words;
    }
}
