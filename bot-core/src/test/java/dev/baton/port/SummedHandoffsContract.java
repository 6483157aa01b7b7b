package dev.baton.port;

import static dev.baton.port.HandoffsContract.OPENED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Severity;
import dev.baton.handoff.recovery.restoration.OversightEvent.EscalationRaised;
import dev.baton.handoff.recovery.restoration.OversightEvent.ShortfallNamed;
import dev.baton.handoff.recovery.restoration.Shortfall;
import dev.baton.handoff.report.Missed;
import dev.baton.handoff.report.Score;
import dev.baton.scenario.Any;
import dev.baton.scenario.Cast;
import dev.baton.scenario.Situation;
import org.junit.jupiter.api.Test;

/** What every {@link Handoffs} must sum. */
public interface SummedHandoffsContract extends KeptHandoffs {

    @Test
    default void what_became_of_everything_promised_is_summed_by_team_and_severity() {
        assertThat(handoffs().scores()).isEmpty();

        keeper().played(Situation::itIsAccepted);
        keeper().played(Situation::itIsClosed);

        Score payments = new Score(Cast.PAYMENTS, Severity.CRITICAL, 1, 1, 0, 1, 0);
        assertThat(handoffs().scores()).containsExactly(payments);

        keeper().played(situation ->
                situation.affecting(Any.LEDGER, Any.GATEWAY).itIsAccepted());

        assertThat(handoffs().scores())
                .containsExactly(
                        new Score(Cast.PAYMENTS, Severity.CRITICAL, 1, 1, 0, 2, 0),
                        new Score(Cast.PLATFORM, Severity.CRITICAL, 0, 0, 0, 1, 0));
    }

    @Test
    default void what_recovery_packages_missed_is_summed_by_their_sections() {
        assertThat(handoffs().missed()).isEmpty();

        Handoff first = keeper().begun(OPENED, raised(1), raised(2));
        keeper().begun(OPENED, raised(1), missed(1, Shortfall.ERADICATION));
        assertThat(handoffs().missed())
                .containsExactly(new Missed(Shortfall.UNSAID, 2), new Missed(Shortfall.ERADICATION, 1));

        keeper().next(first, missed(1, Shortfall.NONE), missed(2, Shortfall.NONE), missed(2, Shortfall.ERADICATION));
        assertThat(handoffs().missed())
                .containsExactly(new Missed(Shortfall.ERADICATION, 2), new Missed(Shortfall.NONE, 1));
    }

    private static HandoffEvent raised(int number) {
        return new EscalationRaised(number, "", "updsvc is back.", "");
    }

    private static HandoffEvent missed(int number, Shortfall shortfall) {
        return new ShortfallNamed(number, shortfall, "It was on no list.");
    }
}
