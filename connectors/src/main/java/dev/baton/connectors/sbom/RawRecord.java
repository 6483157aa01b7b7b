package dev.baton.connectors.sbom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
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
    record What(String component, String version, List<String> path, List<Severity> ratings) {}

    static final String MEDIA_TYPE = "application/json";

    private static final ObjectWriter WRITER =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    static RawRecord of(Shelf shelf, List<String> asked, List<ScopeRow> found, List<String> unreadable) {
        return new RawRecord(
                asked,
                sources(shelf.builds()),
                sources(shelf.replaced()),
                sources(shelf.operations()),
                found.stream().map(RawRecord::found).toList(),
                unreadable);
    }

    String json() {
        try {
            return WRITER.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("records of text can always be written", impossible);
        }
    }

    private static Found found(ScopeRow row) {
        Finding finding = row.finding();
        What what = new What(
                finding.purl(),
                finding.version(),
                finding.path(),
                finding.ratings().stream().sorted().toList());
        return new Found(
                row.kind().name(), row.project(), row.name(), row.link(), row.production(), what, row.source());
    }

    private static List<Source> sources(List<Bill> bills) {
        return bills.stream().map(Bill::source).toList();
    }
}
