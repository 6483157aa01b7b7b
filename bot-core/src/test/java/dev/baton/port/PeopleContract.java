package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What every {@link People} must do. */
public interface PeopleContract {

    PersonId ID = new PersonId(Platform.SLACK, "T01", "U02");
    Person MARA = new Person(ID, "Mara Ölçer 🦊", "mara@example.com", ZoneId.of("Europe/Berlin"), Standing.MEMBER);

    People people();

    @Test
    default void nobody_is_known_at_first() {
        assertThat(people().find(ID)).isEmpty();
        assertThat(people().byEmail(Platform.SLACK, "mara@example.com")).isEmpty();
    }

    @Test
    default void who_was_noted_is_found_by_id_and_by_email_in_any_case() {
        people().note(MARA);

        assertThat(people().find(ID)).contains(MARA);
        assertThat(people().byEmail(Platform.SLACK, "Mara@Example.com")).contains(MARA);
    }

    @Test
    default void the_same_email_on_another_platform_is_another_account() {
        people().note(MARA);

        assertThat(people().byEmail(Platform.TEAMS, "mara@example.com")).isEmpty();
        assertThat(people().find(new PersonId(Platform.SLACK, "T02", "U02"))).isEmpty();
    }

    @Test
    default void what_a_platform_says_later_takes_the_place_of_what_it_said_before() {
        Person gone = new Person(ID, "Mara", "", ZoneId.of("UTC"), Standing.DEACTIVATED);
        people().note(MARA);
        people().note(gone);

        assertThat(people().find(ID)).contains(gone);
        assertThat(people().byEmail(Platform.SLACK, "mara@example.com")).isEmpty();
    }

    @Test
    default void of_two_accounts_with_one_email_the_one_that_may_act_answers() {
        Person before = new Person(
                new PersonId(Platform.SLACK, "T01", "U01"),
                "Mara",
                "mara@example.com",
                MARA.zone(),
                Standing.DEACTIVATED);
        people().note(before);
        people().note(MARA);

        assertThat(people().byEmail(Platform.SLACK, "mara@example.com")).contains(MARA);
    }

    @Test
    default void a_human_is_where_they_were_heard_last_by_whichever_account() {
        Person inTeams = new Person(
                new PersonId(Platform.TEAMS, "t", "mara"), "Mara", MARA.email(), MARA.zone(), Standing.MEMBER);
        assertThat(people().lastHeard(MARA)).isEmpty();

        people().heard(MARA);
        people().heard(MARA);
        assertThat(people().lastHeard(Person.byEmail("Mara", MARA.email(), MARA.zone())))
                .contains(Platform.SLACK);

        people().heard(inTeams);
        assertThat(people().lastHeard(MARA)).contains(Platform.TEAMS);
    }

    @Test
    default void accounts_without_email_are_not_found_by_the_empty_one() {
        people().note(new Person(ID, "Helper", "", MARA.zone(), Standing.BOT));

        assertThat(people().byEmail(Platform.SLACK, "")).isEmpty();
    }
}
