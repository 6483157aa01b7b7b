package dev.baton.scenario.recovery;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Expected.any;
import static dev.baton.scenario.stage.RestorationActs.closesTheIncident;
import static dev.baton.scenario.stage.RestorationActs.closesTheRecovery;
import static dev.baton.scenario.stage.World.berlin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.closing.ArchiveEntry;
import dev.baton.handoff.closing.ArchiveEntry.Kept;
import dev.baton.handoff.closing.Archiving;
import dev.baton.handoff.closing.ClosingEvent.ArchiveEntered;
import dev.baton.handoff.closing.ClosingEvent.HandoffArchived;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.recovery.restoration.OversightEvent.RecoveryClosed;
import dev.baton.scenario.CardFacts;
import dev.baton.scenario.Law;
import dev.baton.scenario.OnEveryStage;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArchivingTest extends OnEveryStage {

    @Test
    @Law(Rule.CLOSING_ENTERS_THE_ARCHIVE)
    void closing_a_recovery_names_every_record_that_is_kept_of_it_and_until_when() {
        givenRecovery()
                .itIsRestored()
                .begins()
                .laterAt(berlin("2027-01-17T14:00"))
                .and(handoff -> assertThat(handoff.stage().archive().isMade()).isFalse())
                .when(COMMANDER)
                .does(closesTheRecovery())
                .then(any(RecoveryClosed.class), any(ArchiveEntered.class))
                .and(handoff -> {
                    ArchiveEntry entry = handoff.stage().archive();
                    assertThat(entry.keptUntil()).isEqualTo(LocalDate.parse("2030-01-17"));
                    assertThat(entry.records())
                            .contains(new Kept(
                                    "Recovery package, version "
                                            + handoff.recovery().document().version(),
                                    "",
                                    handoff.recovery().document().sha256()))
                            .extracting(Kept::what)
                            .anyMatch(what -> what.startsWith("Validation report of "))
                            .anyMatch(what -> what.startsWith("Acceptance by "));
                });
    }

    @Test
    @Law(Rule.RECORDS_ARE_KEPT)
    void nothing_of_a_recovery_can_be_deleted_before_its_time_in_the_archive_is_over() {
        givenRecovery()
                .itIsRestored()
                .begins()
                .laterAt(berlin("2027-01-17T14:00"))
                .when(COMMANDER)
                .does(closesTheRecovery())
                .andItIs(Phase.CLOSED)
                .and(handoff -> assertThat(refusal(handoff, "2099-01-01T12:00"))
                        .hasValue(
                                handoff.id() + " is closed; it is not archived yet, and nothing of it can be deleted."))
                .when(COMMANDER)
                .does(closesTheIncident())
                .then(any(HandoffArchived.class))
                .and(handoff -> {
                    assertThat(refusal(handoff, "2030-01-16T23:59"))
                            .hasValue(handoff.id()
                                    + " is kept until 17 January 2030; it can be deleted from that day on.");
                    assertThat(refusal(handoff, "2030-01-17T00:00")).isEmpty();
                });
    }

    @Test
    void a_remediation_enters_the_archive_when_the_weekly_watch_is_over() {
        given(REMEDIATION)
                .itIsUnderWatch()
                .when()
                .laterAt(berlin("2027-01-20T09:00"))
                .andItIs(Phase.ARCHIVED)
                .and(handoff -> {
                    ArchiveEntry entry = handoff.stage().archive();
                    assertThat(entry.keptUntil()).isEqualTo(LocalDate.parse("2030-01-20"));
                    assertThat(CardFacts.of(handoff, REMEDIATION))
                            .containsEntry("Archive", entry.records().size() + " records, kept until 20 January 2030");
                    assertThat(entry.records())
                            .extracting(Kept::what)
                            .contains("Written acceptance of Payments", "Check of payments/ledger");
                    assertThat(entry.records().get(0).sha256()).isEqualTo(handoff.documentSha256());
                    assertThat(refusal(handoff, "2030-01-19T12:00")).isPresent();
                    assertThat(refusal(handoff, "2030-01-20T12:00")).isEmpty();
                });
    }

    private static Optional<String> refusal(Handoff handoff, String berlin) {
        return Archiving.deletionRefused(handoff, berlin(berlin), ExampleOrganisation.organisation())
                .map(Decision.Refused::because);
    }
}
