package dev.baton.desk;

import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_ENGINEER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.Severity;
import dev.baton.handoff.leaving.LeavingEvent.OwnerLeft;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.OpeningEvent.HandoffOpened;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Standing;
import dev.baton.handoff.scope.Scope;
import dev.baton.handoff.scope.ScopeEvent.ScopeRecorded;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.WorkEvent.OwnerNamed;
import dev.baton.port.Keeper;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever leaves is noticed in every handoff that they concern, however the news comes. */
class LeaverClerkTest {

    private static final String LEDGER = "payments/ledger";
    private static final Instant NOON = Instant.parse("2026-12-17T12:00:00Z");

    private final Playhouse house = new Playhouse();

    @Test
    void what_the_platform_says_reaches_every_handoff_in_which_they_own_something() {
        Handoff first = owned(1, PAYMENTS_ENGINEER);
        Handoff second = owned(2, Playhouse.inThePlayground(PAYMENTS_ENGINEER));
        Handoff others = owned(3, PAYMENTS_LEAD);
        house.changed(PAYMENTS_ENGINEER, Standing.DEACTIVATED, NOON);
        assertThat(left(first)).isEqualTo(left(second)).isEqualTo(NOON);
        assertThat(find(others)).isEqualTo(others);
    }

    @Test
    void somebody_who_is_active_on_another_platform_has_not_left() {
        Handoff handoff = owned(1, PAYMENTS_ENGINEER);
        house.memory().people().note(PAYMENTS_ENGINEER);
        house.changed(PAYMENTS_ENGINEER, Standing.DEACTIVATED, NOON);
        assertThat(find(handoff)).isEqualTo(handoff);
    }

    @Test
    void a_deactivated_account_of_which_the_platform_tells_less_is_still_the_same_human() {
        Handoff handoff = owned(1, PAYMENTS_ENGINEER);
        Person account = Playhouse.inThePlayground(PAYMENTS_ENGINEER);
        house.desk()
                .accountChanged(
                        new Person(account.id(), account.id().user(), "", account.zone(), Standing.DEACTIVATED), NOON);
        house.settle();
        assertThat(left(handoff)).isEqualTo(NOON);
        assertThat(house.memory().people().find(account.id()).orElseThrow().name())
                .isEqualTo(account.name());
    }

    @Test
    void a_member_who_becomes_a_guest_owns_nothing_any_more_and_may_become_a_member_again() {
        new Rehearsal(house).accepted();
        house.changed(PAYMENTS_ENGINEER, Standing.GUEST, house.handoff().stage().since());
        assertThat(house.handoff().document().owner(LEDGER)).isEmpty();
        assertThat(house.inTheChannel().toString())
                .contains(PAYMENTS_ENGINEER.name() + " is a guest now and can own nothing")
                .doesNotContain("has left");

        house.changed(
                PAYMENTS_ENGINEER, Standing.MEMBER, house.handoff().stage().since());
        house.press(PAYMENTS_LEAD, "False alarm");
        assertThat(house.handoff().document().owner(LEDGER))
                .hasValueSatisfying(owner ->
                        assertThat(owner.isSameHumanAs(PAYMENTS_ENGINEER)).isTrue());
    }

    @Test
    void a_guest_who_is_a_member_elsewhere_has_not_left_and_neither_has_a_stranger() {
        Handoff handoff = owned(1, PAYMENTS_ENGINEER);
        house.changed(PAYMENTS_ENGINEER, Standing.EXTERNAL, NOON);
        assertThat(find(handoff)).isEqualTo(handoff);

        house.memory().people().note(PAYMENTS_ENGINEER);
        house.changed(PAYMENTS_ENGINEER, Standing.GUEST, NOON);
        assertThat(find(handoff)).isEqualTo(handoff);
    }

    @Test
    void what_nobody_noticed_is_found_by_the_daily_check() {
        new Rehearsal(house).accepted();
        house.changedUnseen(PAYMENTS_ENGINEER, Standing.DEACTIVATED);
        house.settle();
        assertThat(house.handoff().document().owner(LEDGER)).isPresent();
        house.letPass(Duration.ofDays(1));
        assertThat(house.handoff().document().owner(LEDGER)).isEmpty();
        assertThat(house.hub().parts().toString()).contains("1 without an owner", "Name a new owner for " + LEDGER);
    }

    @Test
    void who_can_be_found_nowhere_any_more_has_left_in_every_handoff_by_the_daily_check() {
        new Rehearsal(house).accepted();
        Handoff other = owned(2, PAYMENTS_ENGINEER);
        house.directory().leaves(Playhouse.inThePlayground(PAYMENTS_ENGINEER));
        house.settle();
        assertThat(house.handoff().document().owner(LEDGER)).isPresent();

        house.letPass(Duration.ofDays(1));

        assertThat(house.handoff().document().owner(LEDGER)).isEmpty();
        assertThat(find(other).document().owner(LEDGER)).isEmpty();
        assertThat(house.handoff().followThrough().leavings().all()).hasSize(1);

        house.directory().says(Playhouse.inThePlayground(PAYMENTS_ENGINEER));
        house.letPass(Duration.ofDays(1));
        house.press(PAYMENTS_LEAD, "False alarm");
        assertThat(house.handoff().document().owner(LEDGER)).isPresent();
    }

    @Test
    void a_platform_that_cannot_answer_now_is_asked_again_and_nobody_has_left_meanwhile() {
        new Rehearsal(house).accepted();
        house.directory().leaves(Playhouse.inThePlayground(PAYMENTS_ENGINEER));
        house.directory().isDown(true);
        house.letPass(Duration.ofDays(1));
        assertThat(house.handoff().document().owner(LEDGER)).isPresent();

        house.directory().isDown(false);
        house.letPass(Duration.ofMinutes(10));
        assertThat(house.handoff().document().owner(LEDGER)).isEmpty();
    }

    @Test
    void what_is_reported_in_one_handoff_is_so_in_all_and_a_breach_is_told_to_whoever_must_hear_of_it() {
        new Rehearsal(house).accepted();
        Handoff other = owned(2, PAYMENTS_ENGINEER);
        house.fill(
                PAYMENTS_MANAGER,
                "An owner has left",
                Answers.none().with("who", PAYMENTS_ENGINEER.email()).with("since", "2026-12-17"));
        assertThat(house.handoff().document().owner(LEDGER)).isEmpty();
        assertThat(find(other).document().owner(LEDGER)).isEmpty();

        house.letPass(Duration.ofDays(2));
        for (Person person : List.of(COMMANDER, PAYMENTS_LEAD, PAYMENTS_MANAGER)) {
            assertThat(house.told(person))
                    .as(person.name())
                    .extracting(Card::title)
                    .contains("H-1 needs you");
        }
        assertThat(house.hub().parts().toString()).contains("(the 48 hours are over)");
    }

    private Instant left(Handoff handoff) {
        return house.memory().handoffs().history(handoff.id()).stream()
                .map(Recorded::event)
                .filter(OwnerLeft.class::isInstance)
                .map(event -> ((OwnerLeft) event).since())
                .findFirst()
                .orElseThrow();
    }

    private Handoff find(Handoff handoff) {
        return house.memory().handoffs().find(handoff.id()).orElseThrow();
    }

    /** A handoff with one item and this owner, not accepted yet. */
    private Handoff owned(int number, Person owner) {
        AffectedTeam payments = new AffectedTeam(PAYMENTS.id(), "Payments", PAYMENTS.lead(), PAYMENTS.manager());
        Scope scope = Scope.NONE.with(List.of(new ScopedProject(LEDGER, PAYMENTS.id(), Severity.HIGH, List.of())));
        return new Keeper(house.memory().handoffs(), COMMANDER, NOON)
                .in(
                        new HandoffId(number),
                        new HandoffOpened("Log4Shell", new Incident("INC-7", "", Severity.HIGH, false, ""), COMMANDER),
                        new ScopeRecorded(scope, List.of(payments)),
                        new OwnerNamed(LEDGER, owner));
    }
}
