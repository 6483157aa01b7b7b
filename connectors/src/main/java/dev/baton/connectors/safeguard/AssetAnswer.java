package dev.baton.connectors.safeguard;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.connectors.inventory.Wanted;
import dev.baton.connectors.safeguard.tool.Pages;
import dev.baton.connectors.safeguard.tool.Said;
import dev.baton.handoff.scope.Inspection.Target;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Finding;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Safeguard says of one asset. Only an answer that is about it, dated, and not empty proves anything. */
record AssetAnswer(Pages pages, ScopeRow target) {

    Target about(List<Wanted> wanted, Instant now) {
        Said first = pages.first();
        Optional<Said> failed = pages.said().stream().filter(Said::isError).findFirst();
        if (failed.isPresent()) {
            return unknown("Safeguard cannot say: " + failed.get().complaint());
        } else if (isAboutAnother(first)) {
            return unknown("Safeguard answered about another asset: " + first.text("name") + ".");
        }
        Optional<Instant> scanned = scannedAt(first);
        if (scanned.isEmpty()) {
            return unknown("Safeguard does not say when it scanned " + target.name() + ".");
        }
        return looked(wanted, scanned.get().isAfter(now) ? now : scanned.get());
    }

    private Target looked(List<Wanted> wanted, Instant at) {
        List<Finding> affected = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int components = 0;
        for (Said page : pages.said()) {
            for (JsonNode item : page.items()) {
                Component component = Component.of(page, item, "");
                components += component.purl().isEmpty() ? 0 : 1;
                for (Wanted one : wanted) {
                    Wanted.Verdict verdict = one.judge(component.purl(), component.version());
                    if (verdict == Wanted.Verdict.YES) {
                        affected.add(component.in(target.name()));
                    } else if (verdict == Wanted.Verdict.WHICH_VERSION) {
                        open.add("Safeguard does not say in which version " + target.name() + " contains "
                                + component.purl() + ".");
                    }
                }
            }
        }
        if (!affected.isEmpty()) {
            return Target.known(target, at, affected);
        } else if (!open.isEmpty()) {
            return unknown(open.get(0));
        }
        return components == 0
                ? unknown("Safeguard names no component at all on " + target.name() + ".")
                : Target.known(target, at, List.of());
    }

    private Target unknown(String because) {
        return Target.unknown(target, because);
    }

    private boolean isAboutAnother(Said said) {
        String id = said.text("id");
        String name = said.text("name");
        boolean saysNothing = id.isEmpty() && name.isEmpty();
        return !saysNothing && !id.equals(target.source().record()) && !name.equals(target.name());
    }

    private static Optional<Instant> scannedAt(Said said) {
        try {
            return Optional.of(OffsetDateTime.parse(said.text("scanned-at")).toInstant());
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}
