package dev.baton.desk;

import static dev.baton.handoff.organisation.ExampleOrganisation.ANALYST;
import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Moment;
import dev.baton.handoff.Parsed;
import dev.baton.handoff.Recorded;
import dev.baton.handoff.Severity;
import dev.baton.handoff.briefing.MeetingEvent.BriefingStarted;
import dev.baton.handoff.discrepancy.Correction;
import dev.baton.handoff.discrepancy.DiscrepancyEvent.DiscrepancyFiled;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.scope.ComponentCoordinates;
import dev.baton.handoff.scope.Inspection;
import dev.baton.handoff.scope.InventoryAnswer;
import dev.baton.handoff.scope.ScopeCommand.RequestScope;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Remediation;
import dev.baton.port.Answer;
import dev.baton.port.Errand;
import dev.baton.port.Inventory;
import dev.baton.port.Outside;
import dev.baton.port.PortFailure;
import dev.baton.port.memory.Memory;
import dev.baton.scenario.Any;
import dev.baton.scenario.stage.SettableClock;
import dev.baton.scenario.stage.Shelf;
import dev.baton.scenario.stage.World;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of an inventory's answers, and of its silence, while people go on. */
class ScopePullTest {

    private static final HandoffId ID = new HandoffId(1);
    private static final List<ComponentCoordinates> LOG4J = coordinates(Any.anyCoordinates());
    private static final List<ComponentCoordinates> GEAR = coordinates("pkg:maven/org.acme/gear@1.0");
    private static final PortFailure ASLEEP = new PortFailure.Unavailable(Duration.ofMinutes(1), "It is asleep.");

    private final Memory memory = new Memory();
    private final SettableClock clock = new SettableClock(World.THURSDAY);
    private final Shelf shelf = new Shelf(clock);
    private final Deque<Runnable> meanwhile = new ArrayDeque<>();
    private final List<List<ComponentCoordinates>> asked = new ArrayList<>();
    private final Office office = new Office(
            memory.transaction(),
            memory.handoffs(),
            memory.agenda(),
            memory.places(),
            memory.people(),
            memory.deliveries(),
            memory.attachments());
    private final House house = new House(
            ExampleOrganisation.organisation(),
            Remediation.REMEDIATION,
            clock,
            id -> URI.create("https://baton.example/handoffs/" + id));
    private final Casework casework = new Casework(office, house);
    private final Errands errands = new Errands(office, house, new Outside(Map.of(), new Interrupted(), List.of()));

    @Test
    void an_answer_to_an_older_question_is_not_taken_for_the_new_one() {
        shelf.contains(Any.LEDGER);
        opened();
        meanwhile.add(() -> decides(ANALYST, new RequestScope(GEAR)));
        decides(ANALYST, new RequestScope(LOG4J));

        settle();

        assertThat(asked).containsExactly(LOG4J, GEAR);
        assertThat(handoff().scope().isEmpty()).isTrue();
        assertThat(handoff().scoping().request().failure()).contains("org.acme/gear");
    }

    @Test
    void an_answer_to_the_same_question_asked_anew_is_taken_once_it_comes() {
        shelf.contains(Any.LEDGER);
        opened();
        meanwhile.add(() -> decides(ANALYST, new RequestScope(GEAR)));
        meanwhile.add(() -> decides(ANALYST, new RequestScope(LOG4J)));
        decides(ANALYST, new RequestScope(LOG4J));

        settle();

        assertThat(asked).containsExactly(LOG4J, GEAR, LOG4J);
        assertThat(handoff().scope().project(Any.LEDGER)).isPresent();
    }

    @Test
    void who_asks_again_does_not_wait_for_the_next_try() {
        shelf.contains(Any.LEDGER);
        shelf.failsWith(new PortFailure.Unavailable(Duration.ofHours(1), "It is asleep."));
        opened();
        decides(ANALYST, new RequestScope(LOG4J));
        settle();
        shelf.isBack();
        decides(ANALYST, new RequestScope(LOG4J));

        settle();

        assertThat(handoff().scope().isEmpty()).isFalse();
    }

    @Test
    void the_commander_is_told_when_a_discrepancy_cannot_be_looked_into_and_a_late_answer_still_helps() {
        shelf.contains(Any.LEDGER);
        opened();
        decides(ANALYST, new RequestScope(LOG4J));
        settle();
        happens(COMMANDER, new BriefingStarted(World.THURSDAY.plus(Duration.ofHours(1))));
        shelf.failsWith(ASLEEP);
        happens(
                PAYMENTS_LEAD,
                new DiscrepancyFiled(
                        1,
                        ExampleOrganisation.PAYMENTS.id(),
                        new Correction(Correction.Kind.REMOVE, Any.LEDGER, ""),
                        "It is gone."));
        memory.agenda().put(new Errand(Errand.Kind.PULL_SCOPE, ID, ScopePull.DISCREPANCY + 1), clock.instant());

        passes(Duration.ofMinutes(1));
        assertThat(review()).isEmpty();
        passes(Duration.ofMinutes(1));
        assertThat(review()).isEqualTo("The inventory does not answer: It is asleep.");
        long told = handoff().version();
        passes(Duration.ofMinutes(1));
        assertThat(handoff().version()).isEqualTo(told);
        shelf.isBack();
        passes(Duration.ofMinutes(1));
        assertThat(review()).contains("2.14.1");
    }

    private void opened() {
        Incident incident = new Incident("INC-7", "", Severity.CRITICAL, true, "");
        decides(ANALYST, new OpenHandoff("Log4Shell", incident, COMMANDER));
    }

    private void decides(Person person, HandoffCommand command) {
        assertThat(casework.decide(ID, person, Meant.meant(command, ""))).isInstanceOf(Casework.Result.Kept.class);
    }

    /** What is asked of an inventory follows from what happened, however it came about. */
    private void happens(Person person, HandoffEvent event) {
        Handoff before = handoff();
        Recorded next = new Recorded(before.version() + 1, new Moment(person, clock.instant()), event);
        memory.handoffs().append(before.after(next), before.version(), List.of(next));
    }

    private void passes(Duration time) {
        clock.pass(time);
        settle();
    }

    private void settle() {
        memory.agenda().runDue(clock.instant(), errands);
    }

    private String review() {
        return handoff().objections().discrepancy(1).orElseThrow().review();
    }

    private Handoff handoff() {
        return memory.handoffs().find(ID).orElseThrow();
    }

    private static List<ComponentCoordinates> coordinates(String line) {
        return List.of(((Parsed.Value<ComponentCoordinates>) ComponentCoordinates.parse(line)).value());
    }

    /** The shelf; while it is looked at, people go on. */
    private final class Interrupted implements Inventory {

        @Override
        public Answer<InventoryAnswer> find(List<ComponentCoordinates> components) {
            asked.add(components);
            Answer<InventoryAnswer> answer = shelf.find(components);
            if (!meanwhile.isEmpty()) {
                meanwhile.remove().run();
            }
            return answer;
        }

        @Override
        public Answer<Inspection> inspect(ScopedProject project, List<ComponentCoordinates> components) {
            return shelf.inspect(project, components);
        }
    }
}
