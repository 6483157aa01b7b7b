package dev.baton.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.User;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Standing;
import dev.baton.slack.blockkit.SlackJson;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {

    @ParameterizedTest
    @CsvSource({
        "is_restricted, GUEST",
        "is_ultra_restricted, GUEST",
        "is_stranger, EXTERNAL",
        "is_bot, BOT",
        "is_workflow_bot, BOT",
        "deleted, DEACTIVATED",
        "is_admin, MEMBER",
        "is_app_user, MEMBER"
    })
    void the_flags_of_an_account_say_how_it_stands(String flag, Standing standing) {
        JsonObject user = member();
        user.addProperty(flag, true);
        assertThat(person(user).standing()).isEqualTo(standing);
    }

    @Test
    void slackbot_is_a_bot() {
        JsonObject user = member();
        user.addProperty("id", "USLACKBOT");
        assertThat(person(user).standing()).isEqualTo(Standing.BOT);
    }

    @Test
    void somebody_of_another_workspace_is_external_unless_the_enterprise_is_one() {
        JsonObject user = member();
        user.addProperty("team_id", "T2");
        assertThat(person(user).standing()).isEqualTo(Standing.EXTERNAL);
        user.add("enterprise_user", JsonParser.parseString("{\"enterprise_id\":\"E1\",\"teams\":[\"T1\",\"T2\"]}"));
        assertThat(person(user).standing()).isEqualTo(Standing.MEMBER);
    }

    @Test
    void only_a_confirmed_address_says_who_somebody_is() {
        JsonObject user = member();
        assertThat(person(user).email()).isEqualTo("ann@example.org");
        user.addProperty("is_email_confirmed", false);
        assertThat(person(user).email()).isEmpty();
    }

    @Test
    void the_name_is_the_one_that_people_know() {
        JsonObject user = member();
        assertThat(person(user).name()).isEqualTo("Ann Ames");
        user.remove("profile");
        assertThat(person(user).name()).isEqualTo("ann");
    }

    @Test
    void the_zone_is_the_persons_own_or_none() {
        JsonObject user = member();
        assertThat(person(user).zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
        user.addProperty("tz", "Mars/Olympus");
        assertThat(person(user).zone()).isEqualTo(ZoneOffset.UTC);
    }

    private static JsonObject member() {
        return JsonParser.parseString("{\"id\":\"U1\",\"team_id\":\"T1\",\"name\":\"ann\",\"tz\":\"Asia/Kolkata\","
                        + "\"is_email_confirmed\":true,"
                        + "\"profile\":{\"real_name\":\"Ann Ames\",\"email\":\"Ann@Example.org\"}}")
                .getAsJsonObject();
    }

    private static Person person(JsonObject user) {
        return Accounts.person(SlackJson.GSON.fromJson(user, User.class), "T1");
    }
}
