package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.stage.World.FRIDAY_AT_TWO;
import static dev.baton.scenario.stage.World.THURSDAY;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Severity;
import dev.baton.handoff.deadline.DeadlinePolicies;
import dev.baton.handoff.deadline.DeadlinePolicy;
import dev.baton.handoff.deadline.PinnedPolicy;
import dev.baton.handoff.deadline.Term;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.work.Deadlines;
import dev.baton.handoff.work.DueDate;
import dev.baton.scenario.Any;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTest extends OnEveryStage {

    private static final Map<Severity, Term> SHORTER = Map.of(
            Severity.CRITICAL, new Term.BusinessDays(1),
            Severity.HIGH, new Term.BusinessDays(2),
            Severity.MEDIUM, new Term.BusinessDays(3),
            Severity.LOW, new Term.BusinessDays(4));

    @Test
    @Law(Rule.POLICY_IS_NOT_NEGOTIABLE)
    void the_policy_that_was_in_force_when_the_package_was_ready_counts_and_no_later_one() {
        given(REMEDIATION)
                .in(withShorterPolicyFrom(FRIDAY_AT_TWO.minusSeconds(60)))
                .everyLeadHasSigned()
                .when(COMMANDER)
                .endsTheBriefing()
                .and(handoff -> {
                    assertThat(handoff.document().edition().policyVersion()).isEqualTo(1);
                    assertThat(handoff.briefing().commitment().date(LEDGER))
                            .hasValueSatisfying(date -> assertThat(date.due()).isEqualTo(berlin("2026-12-28T17:00")));
                });
    }

    @Test
    void the_same_policy_counts_when_an_item_turns_out_to_be_more_severe_after_acceptance() {
        given(REMEDIATION)
                .in(withShorterPolicyFrom(FRIDAY_AT_TWO.minusSeconds(60)))
                .affecting(LEDGER, Severity.HIGH)
                .itIsAccepted()
                .andNow("2026-12-21T10:00")
                .when(COMMANDER)
                .rates(LEDGER, Severity.CRITICAL, Any.anyReason())
                .and(handoff -> assertThat(
                                handoff.work().item(LEDGER).orElseThrow().dueDate())
                        .hasValueSatisfying(date -> {
                            assertThat(date.due()).isEqualTo(berlin("2026-12-29T17:00"));
                            assertThat(date.reckoning()).contains("policy v1");
                        }));
    }

    @Test
    @Law(Rule.POLICY_IS_NOT_NEGOTIABLE)
    void whoever_edits_that_version_of_the_policy_changes_no_date_of_what_is_ready() {
        given(REMEDIATION).thePackageIsReady().when().after(Duration.ZERO).and(handoff -> {
            Organisation edited = with(new DeadlinePolicy(1, Instant.EPOCH, SHORTER, 10));

            assertThat(dates(handoff, edited)).isEqualTo(dates(handoff, ExampleOrganisation.organisation()));
            assertThat(dates(handoff, edited).due()).isEqualTo(berlin("2026-12-24T17:00"));
        });
    }

    @Test
    void a_document_that_knows_only_the_number_takes_the_terms_of_the_file() {
        given(REMEDIATION).thePackageIsReady().when().after(Duration.ZERO).and(handoff -> {
            Handoff before = handoff.document(document -> document.pinned(new PinnedPolicy.ByNumber(1)));
            Organisation edited = with(new DeadlinePolicy(1, Instant.EPOCH, SHORTER, 10));
            Organisation gone = with(new DeadlinePolicy(2, Instant.EPOCH, SHORTER, 10));

            assertThat(dates(before, edited).due()).isEqualTo(berlin("2026-12-18T17:00"));
            assertThatThrownBy(() -> dates(before, gone)).hasMessage("policy: v1 (expected: a version there is)");
        });
    }

    private static DueDate dates(Handoff handoff, Organisation organisation) {
        return Deadlines.of(handoff, organisation, THURSDAY)
                .ifAcceptedAt(THURSDAY)
                .get(0);
    }

    private static Organisation withShorterPolicyFrom(Instant effective) {
        return with(DeadlinePolicy.usual(1, Instant.EPOCH), new DeadlinePolicy(2, effective, SHORTER, 2));
    }

    private static Organisation with(DeadlinePolicy... policies) {
        Organisation usual = ExampleOrganisation.organisation();
        return new Organisation(
                usual.name(),
                usual.calendar(),
                usual.people(),
                usual.security(),
                usual.teams(),
                new DeadlinePolicies(List.of(policies)),
                usual.practice());
    }
}
