package dev.baton.handoff.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Severity;
import dev.baton.handoff.deadline.DeadlinePolicy;
import dev.baton.handoff.deadline.PinnedPolicy;
import dev.baton.handoff.deadline.Term;
import dev.baton.handoff.document.Plan.FixedVersion;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.Scope;
import dev.baton.handoff.scope.ScopeRow;
import dev.baton.handoff.scope.ScopeRow.Finding;
import dev.baton.handoff.scope.ScopeRow.Kind;
import dev.baton.handoff.scope.ScopeRow.Source;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.scope.Scoping;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final TeamId PAYMENTS = ExampleOrganisation.PAYMENTS.id();
    private static final TeamId PLATFORM = ExampleOrganisation.PLATFORM.id();
    private static final String LOG4J = "pkg:maven/org.apache.logging.log4j/log4j-core";
    private static final ScopedProject LEDGER = project("payments/ledger", PAYMENTS, row("ledger-1"), row("ledger-2"));
    private static final ScopedProject GATEWAY = project("platform/gateway", PLATFORM, row("gateway-1"));
    private static final HandoffDocument DOCUMENT = document();

    @Test
    void each_change_touches_the_sections_that_say_it_and_no_other() {
        assertThat(touched(document -> document.with(new Summary("It was worse.", "Four hosts."))))
                .containsExactly(Section.SUMMARY);
        assertThat(touched(document -> document.withOwner(LEDGER.name(), ExampleOrganisation.PAYMENTS_MANAGER)))
                .containsExactly(Section.WORK_ITEMS);
        assertThat(touched(document -> document.with(new VerificationPlan(ExampleOrganisation.VERIFIER, "A report."))))
                .containsExactly(Section.VERIFICATION);
        assertThat(touched(document -> document.pinned(new PinnedPolicy.ByNumber(2))))
                .containsExactly(Section.DEADLINES);
        assertThat(touched(document -> document.pinned(usual(1)))).containsExactly(Section.DEADLINES);
        assertThat(touched(document -> document.with(
                        document.plan().with(new Plan.Entry(LEDGER.name(), "Remove the class.", "It is quicker.")))))
                .containsExactly(Section.PLAN);
        assertThat(touched(document -> document.edited())).isEmpty();
    }

    @Test
    void another_fixed_version_changes_what_verification_looks_for() {
        Plan other = new Plan(
                List.of(new FixedVersion(LOG4J, "2.18.0")), "", DOCUMENT.plan().entries());
        assertThat(touched(document -> document.with(other))).containsExactly(Section.VERIFICATION);
    }

    @Test
    void an_agreed_date_touches_the_deadlines_of_its_team_alone() {
        Map<String, Instant> dates = Map.of(GATEWAY.name(), Instant.EPOCH);
        assertThat(Fingerprint.of(Section.DEADLINES, PLATFORM, DOCUMENT, dates))
                .isNotEqualTo(Fingerprint.of(Section.DEADLINES, PLATFORM, DOCUMENT, Map.of()));
        assertThat(Fingerprint.of(Section.DEADLINES, PAYMENTS, DOCUMENT, dates))
                .isEqualTo(Fingerprint.of(Section.DEADLINES, PAYMENTS, DOCUMENT, Map.of()));
    }

    @Test
    void what_was_worked_out_is_kept_until_the_document_or_a_date_is_another() {
        Map<String, Instant> dates = Map.of(GATEWAY.name(), Instant.EPOCH);
        HandoffDocument shorter = DOCUMENT.with(scoping(LEDGER));
        Fingerprints all = new Fingerprints(DOCUMENT, Map.of());
        assertThat(all.of(DOCUMENT, Map.of())).isSameAs(all);
        assertThat(all.of(Section.DEADLINES, PLATFORM)).isEqualTo(all.of(Section.DEADLINES, PLATFORM));
        assertThat(all.of(DOCUMENT, dates).of(Section.DEADLINES, PLATFORM))
                .isEqualTo(Fingerprint.of(Section.DEADLINES, PLATFORM, DOCUMENT, dates))
                .isNotEqualTo(all.of(Section.DEADLINES, PLATFORM));
        assertThat(all.of(shorter, Map.of()).whole())
                .isEqualTo(Fingerprint.of(shorter, Map.of()))
                .isNotEqualTo(all.whole());
    }

    @Test
    void what_changes_for_another_team_touches_nothing_of_this_one() {
        ScopedProject graver = new ScopedProject(GATEWAY.name(), PLATFORM, Severity.LOW, GATEWAY.rows());
        assertThat(touched(document -> document.with(scoping(LEDGER, graver)))).isEmpty();
        assertThat(touched(document -> document.with(scoping(LEDGER)))).isEmpty();
        assertThat(Fingerprint.of(DOCUMENT.with(scoping(LEDGER)), Map.of()))
                .as("the whole document")
                .isNotEqualTo(Fingerprint.of(DOCUMENT, Map.of()));
    }

    @Test
    void the_order_of_rows_means_nothing_and_each_row_means_something() {
        List<ScopeRow> reversed = new ArrayList<>(LEDGER.rows());
        Collections.reverse(reversed);
        assertThat(touched(document -> document.with(scoping(with(reversed), GATEWAY))))
                .isEmpty();
        assertThat(touched(document -> document.with(scoping(with(reversed.subList(0, 1)), GATEWAY))))
                .containsExactly(Section.SCOPE, Section.VERIFICATION);
        assertThat(touched(document -> document.with(scoping(LEDGER.withVersion("2.13.0"), GATEWAY))))
                .containsExactly(Section.SCOPE);
    }

    @Test
    void words_do_not_run_into_each_other() {
        assertThat(touched(document -> document.with(new Summary("It was explo", "ited. Two hosts."))))
                .containsExactly(Section.SUMMARY);
        assertThat(Fingerprint.of(Section.SUMMARY, PAYMENTS, DOCUMENT.with(new Summary("a", "bc")), Map.of()))
                .isNotEqualTo(
                        Fingerprint.of(Section.SUMMARY, PAYMENTS, DOCUMENT.with(new Summary("ab", "c")), Map.of()));
    }

    /** The sections of payments that change with this change. */
    private static Set<Section> touched(UnaryOperator<HandoffDocument> change) {
        EnumSet<Section> touched = EnumSet.allOf(Section.class);
        touched.removeIf(section -> Fingerprint.of(section, PAYMENTS, change.apply(DOCUMENT), Map.of())
                .equals(Fingerprint.of(section, PAYMENTS, DOCUMENT, Map.of())));
        return touched;
    }

    @Test
    void the_same_policy_with_other_terms_is_confirmed_again_where_they_matter() {
        Map<Severity, Term> terms =
                new HashMap<>(DeadlinePolicy.usual(1, Instant.EPOCH).terms());
        terms.put(Severity.LOW, new Term.Excluded());
        PinnedPolicy otherwise = new PinnedPolicy.Terms(new DeadlinePolicy(1, Instant.EPOCH, terms, 2));
        terms.put(Severity.CRITICAL, new Term.BusinessDays(6));
        terms.put(Severity.HIGH, new Term.BusinessDays(6));
        PinnedPolicy here = new PinnedPolicy.Terms(new DeadlinePolicy(1, Instant.EPOCH, terms, 2));
        assertThat(deadlines(otherwise)).isEqualTo(deadlines(usual(1)));
        assertThat(deadlines(here)).isNotEqualTo(deadlines(usual(1)));
    }

    private static String deadlines(PinnedPolicy policy) {
        return Fingerprint.of(Section.DEADLINES, PAYMENTS, DOCUMENT.pinned(policy), Map.of());
    }

    private static PinnedPolicy usual(int version) {
        return new PinnedPolicy.Terms(DeadlinePolicy.usual(version, Instant.EPOCH));
    }

    private static HandoffDocument document() {
        List<FixedVersion> fixed = List.of(new FixedVersion(LOG4J, "2.17.1"));
        Scoping scoping = scoping(LEDGER, GATEWAY);
        return HandoffDocument.EMPTY
                .with(new Summary("It was exploited.", "Two hosts."))
                .with(scoping)
                .with(new PlanDraft(fixed, "").of(scoping.scope(), Plan.NONE))
                .withOwner(LEDGER.name(), ExampleOrganisation.PAYMENTS_ENGINEER)
                .with(new VerificationPlan(ExampleOrganisation.VERIFIER, "It is gone."))
                .pinned(new PinnedPolicy.ByNumber(1));
    }

    private static Scoping scoping(ScopedProject... projects) {
        return new Scoping(
                Scope.NONE.with(List.of(projects)),
                Scoping.NONE.request(),
                Scoping.NONE.pending(),
                Scoping.NONE.acknowledged(),
                "");
    }

    private static ScopedProject with(List<ScopeRow> rows) {
        return new ScopedProject(LEDGER.name(), PAYMENTS, LEDGER.severity(), rows);
    }

    private static ScopedProject project(String name, TeamId team, ScopeRow... rows) {
        return new ScopedProject(name, team, Severity.CRITICAL, List.of(rows));
    }

    private static ScopeRow row(String name) {
        Finding finding = new Finding(LOG4J + "@2.14.1", "2.14.1", List.of(name), Set.of());
        return new ScopeRow(Kind.ASSET, name, name, finding, "", true, new Source("memory", ""));
    }
}
