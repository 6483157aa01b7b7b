package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Any.LEDGER;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.stage.World.FRIDAY_AT_TWO;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Rule;
import dev.baton.handoff.Severity;
import dev.baton.handoff.deadline.DeadlinePolicies;
import dev.baton.handoff.deadline.DeadlinePolicy;
import dev.baton.handoff.deadline.Term;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTest extends OnEveryStage {

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

    private static Organisation withShorterPolicyFrom(Instant effective) {
        Organisation usual = ExampleOrganisation.organisation();
        Map<Severity, Term> terms = Map.of(
                Severity.CRITICAL, new Term.BusinessDays(1),
                Severity.HIGH, new Term.BusinessDays(2),
                Severity.MEDIUM, new Term.BusinessDays(3),
                Severity.LOW, new Term.BusinessDays(4));
        return new Organisation(
                usual.name(),
                usual.calendar(),
                usual.people(),
                usual.security(),
                usual.teams(),
                new DeadlinePolicies(
                        List.of(DeadlinePolicy.usual(1, Instant.EPOCH), new DeadlinePolicy(2, effective, terms, 2))),
                usual.practice());
    }
}
