package dev.baton.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.port.memory.Memory;
import dev.baton.slack.SlackSettings;
import dev.baton.slack.webapi.WebApi;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** To which account an address leads, as accounts come, change and go; Slack itself is not asked here. */
class SlackPeopleTest {

    private static final String TEAM = "T1";
    private static final String EMAIL = "ella@example.org";

    private final Memory memory = new Memory();
    private final SlackPeople people = new SlackPeople(
            new WebApi(new SlackSettings("xoxb-unused", List.of(), "", URI.create("http://127.0.0.1:9"))),
            memory.people(),
            memory.transaction());

    @Test
    void the_address_of_a_member_leads_to_their_account() {
        people.note(List.of(member("U1", EMAIL)), TEAM);

        assertThat(people.userId(EMAIL)).contains("U1");
        assertThat(people.atOnce().userId(EMAIL)).contains("U1");
    }

    @Test
    void after_an_account_is_deactivated_its_address_leads_nowhere_even_if_slack_tells_it_no_more() {
        people.note(List.of(member("U1", EMAIL)), TEAM);
        people.note(List.of(deactivated("U1")), TEAM);

        assertThat(people.atOnce().userId(EMAIL)).isEmpty();
        assertThat(people.userId(EMAIL)).isEmpty();
        assertThat(memory.people().find(new PersonId(Platform.SLACK, TEAM, "U1")))
                .hasValueSatisfying(known -> {
                    assertThat(known.standing()).isEqualTo(Standing.DEACTIVATED);
                    assertThat(known.email()).isEqualTo(EMAIL);
                });
    }

    @Test
    void what_an_event_says_of_an_account_counts_at_once() {
        people.note(List.of(member("U1", EMAIL)), TEAM);
        people.heard(deactivated("U1"), TEAM);

        assertThat(people.atOnce().userId(EMAIL)).isEmpty();
        assertThat(people.knows(new PersonId(Platform.SLACK, TEAM, "U1"))).isTrue();
    }

    @Test
    void a_second_account_of_the_same_address_keeps_it_when_the_first_one_goes() {
        people.note(List.of(member("U1", EMAIL)), TEAM);
        people.note(List.of(member("U2", EMAIL), deactivated("U1")), TEAM);

        assertThat(people.userId(EMAIL)).contains("U2");
        assertThat(people.atOnce().userId(EMAIL)).contains("U2");
    }

    @Test
    void a_changed_address_leads_to_the_account_and_the_old_one_does_not() {
        people.note(List.of(member("U1", EMAIL)), TEAM);
        people.note(List.of(member("U1", "ella.new@example.org")), TEAM);

        assertThat(people.userId("ella.new@example.org")).contains("U1");
        assertThat(people.userId(EMAIL)).isEmpty();
    }

    private static User member(String id, String email) {
        User user = account(id);
        user.setEmailConfirmed(true);
        User.Profile profile = new User.Profile();
        profile.setEmail(email);
        user.setProfile(profile);
        return user;
    }

    /** As little as Slack says of an account that is deactivated. */
    private static User deactivated(String id) {
        User user = account(id);
        user.setDeleted(true);
        return user;
    }

    private static User account(String id) {
        User user = new User();
        user.setId(id);
        user.setTeamId(TEAM);
        user.setName("ella");
        return user;
    }
}
