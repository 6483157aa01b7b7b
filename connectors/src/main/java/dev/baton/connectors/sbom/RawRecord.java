package dev.baton.connectors.sbom;

import dev.baton.connectors.sbom.bill.Bill;
import dev.baton.handoff.Severity;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Finding;
import dev.baton.handoff.scope.ScopeRow.Source;
import java.util.List;

/**
 * The raw answer as it is kept for the auditor: what was asked, every file that was looked into with its SHA-256, and all
 * that was found. The same files and the same question give the same bytes.
 */
record RawRecord(
        List<String> asked,
        List<Source> builds,
        List<Source> replacedBuilds,
        List<Source> operations,
        List<Found> found,
        List<String> unreadable) {

    /** A row of the scope in its stored form, which stays as it is when the domain moves on. */
    record Found(String kind, String project, String name, String link, boolean production, What what, Source source) {}

    /** What was found there. */
    record What(String component, String version, List<String> path, List<Severity> ratings) {

        static What of(Finding finding) {
            return new What(
                    finding.purl(),
                    finding.version(),
                    finding.path(),
                    finding.ratings().stream().sorted().toList());
        }
    }

    static RawRecord of(Shelf shelf, List<String> asked, List<ScopeRow> found, List<String> unreadable) {
        return new RawRecord(
                asked,
                sources(shelf.builds()),
                sources(shelf.replaced()),
                sources(shelf.operations()),
                found.stream().map(RawRecord::found).toList(),
                unreadable);
    }

    private static Found found(ScopeRow row) {
        return new Found(
                row.kind().name(),
                row.project(),
                row.name(),
                row.link(),
                row.production(),
                What.of(row.finding()),
                row.source());
    }

    private static List<Source> sources(List<Bill> bills) {
        return bills.stream().map(Bill::source).toList();
    }
}
