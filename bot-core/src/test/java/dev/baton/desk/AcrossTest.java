package dev.baton.desk;

import static dev.baton.handoff.organisation.ExampleOrganisation.COMMANDER;
import static dev.baton.handoff.organisation.ExampleOrganisation.PAYMENTS_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Rule;
import dev.baton.handoff.closing.Tombstone;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.port.Answer;
import dev.baton.port.Chat;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.port.PortFailure;
import dev.baton.port.Sending;
import dev.baton.view.Card;
import dev.baton.view.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One handoff, and people on two platforms. */
class AcrossTest {

    private static final Place ELSEWHERE = new Place(Platform.PLAYGROUND, "", "engineering");

    private final Playhouse house = new Playhouse();
    private final Rehearsal act = new Rehearsal(house);

    @Test
    void a_channel_that_joins_gets_a_card_of_its_own_and_follows() {
        act.opened();
        house.settle();
        int before = house.inTheChannel().size();

        Outcome joined = house.desk().say(at(ELSEWHERE), "join H-1");
        house.settle();

        assertThat(joined)
                .isEqualTo(new Outcome.Done(
                        Text.text("This channel follows H-1 from now on; its card comes in a moment.")));
        assertThat(house.memory().places().of(Playhouse.FIRST)).containsExactly(Playhouse.CHANNEL, ELSEWHERE);
        assertThat(house.inTheChannel()).hasSizeGreaterThan(before);
    }

    @Test
    void twice_is_once_and_an_unknown_handoff_is_said_so() {
        act.opened();

        house.desk().say(at(ELSEWHERE), "join H-1");
        house.desk().say(at(ELSEWHERE), "join h-1");
        Outcome unknown = house.desk().say(at(ELSEWHERE), "join H-9");

        assertThat(house.memory().places().of(Playhouse.FIRST)).hasSize(2);
        assertThat(unknown.toString()).contains("There is no handoff H-9");
    }

    @Test
    void of_a_deleted_handoff_it_is_said_when_and_by_whom_it_was_deleted() {
        act.opened();
        Tombstone tombstone = new Tombstone(
                Playhouse.FIRST,
                house.handoff().version(),
                Instant.parse("2029-11-26T08:15:30Z"),
                LocalDate.parse("2029-11-26"),
                "Omar",
                LocalDate.parse("2029-11-23"));
        assertThat(house.memory().handoffs().delete(tombstone)).isTrue();

        assertThat(house.desk().say(house.visit(COMMANDER), "status H-1").toString())
                .contains("H-1 was deleted on 26 November 2029 by Omar, after its time in the archive had ended on 23 "
                        + "November 2029.");
        assertThat(house.desk().say(at(ELSEWHERE), "join H-1").toString()).contains("H-1 was deleted");
        assertThat(house.desk().say(house.visit(COMMANDER), "incident H-1").toString())
                .contains("H-1 was deleted");
    }

    @Test
    void only_members_let_a_channel_follow() {
        act.opened();
        house.changedUnseen(COMMANDER, Standing.GUEST);

        Outcome refused = house.desk().say(at(ELSEWHERE), "join H-1");

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, no -> assertThat(no.rule()).isEqualTo(Rule.ONLY_ACTIVE_HUMANS));
        assertThat(house.memory().places().of(Playhouse.FIRST)).containsExactly(Playhouse.CHANNEL);
    }

    @Test
    void whoever_is_not_where_the_handoff_lives_is_told_where_they_are() {
        Knowing slack = new Knowing(Platform.SLACK, COMMANDER);
        Knowing teams = new Knowing(Platform.TEAMS, PAYMENTS_LEAD);
        Messenger messenger = house.messenger(Map.of(Platform.SLACK, slack, Platform.TEAMS, teams));

        messenger.tell(Platform.SLACK, COMMANDER, "one", Card.card("Your turn"));
        messenger.tell(Platform.SLACK, PAYMENTS_LEAD, "two", Card.card("Your turn"));
        messenger.tell(Platform.SLACK, PAYMENTS_LEAD, "two", Card.card("Your turn"));

        assertThat(slack.told).containsExactly(COMMANDER.name());
        assertThat(teams.told).containsExactly(PAYMENTS_LEAD.name());
    }

    @Test
    void whoever_is_in_both_is_told_where_they_were_heard_last() {
        Knowing slack = new Knowing(Platform.SLACK, PAYMENTS_LEAD);
        Knowing teams = new Knowing(Platform.TEAMS, PAYMENTS_LEAD);
        Messenger messenger = house.messenger(Map.of(Platform.SLACK, slack, Platform.TEAMS, teams));

        messenger.tell(Platform.SLACK, PAYMENTS_LEAD, "one", Card.card("Your turn"));
        house.memory()
                .people()
                .heard(new Person(
                        new PersonId(Platform.TEAMS, "t", "lead"),
                        "Lead",
                        PAYMENTS_LEAD.email(),
                        PAYMENTS_LEAD.zone(),
                        Standing.MEMBER));
        messenger.tell(Platform.SLACK, PAYMENTS_LEAD, "two", Card.card("Your turn"));

        assertThat(slack.told).hasSize(1);
        assertThat(teams.told).hasSize(1);
    }

    private Visit at(Place place) {
        Visit visit = house.visit(COMMANDER);
        return new Visit(visit.by(), place, visit.delivery());
    }

    /** A chat that knows some people only. */
    private static final class Knowing implements Chat {
        private final Platform platform;
        private final Set<Person> known;
        private final List<String> told = new ArrayList<>();

        Knowing(Platform platform, Person... known) {
            this.platform = platform;
            this.known = Set.of(known);
        }

        @Override
        public Platform platform() {
            return platform;
        }

        @Override
        public Answer<MessageRef> post(Place place, Sending sending, Card card) {
            return Answer.got(new MessageRef(place, sending.key()));
        }

        @Override
        public Answer<MessageRef> reply(MessageRef thread, Sending sending, Card card) {
            return Answer.got(thread);
        }

        @Override
        public Answer<MessageRef> update(MessageRef message, Card card) {
            return Answer.got(message);
        }

        @Override
        public Answer<MessageRef> tell(Person person, Sending sending, Card card) {
            if (!known.contains(person)) {
                return Answer.failed(new PortFailure.Rejected("unknown"));
            }
            told.add(person.name());
            return Answer.got(new MessageRef(new Place(platform, "", "direct"), sending.key()));
        }
    }
}
