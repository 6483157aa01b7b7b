package dev.baton.slack.inbound;

import static dev.baton.slack.inbound.Dispatch.given;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.response.Response;
import dev.baton.desk.FrontDesk;
import dev.baton.slack.people.SlackPeople;

/** Answers the slash command; what its words mean is the front desk's to say. */
final class Commands {

    private final FrontDesk desk;
    private final Aside aside;
    private final SlackPeople people;

    Commands(FrontDesk desk, Aside aside, SlackPeople people) {
        this.desk = desk;
        this.aside = aside;
        this.people = people;
    }

    Response answer(SlashCommandPayload said) {
        Origin origin = new Origin(
                Origin.person(given(said.getTeamId()), given(said.getEnterpriseId()), given(said.getUserId())),
                given(said.getChannelId()),
                "",
                given(said.getTriggerId()),
                given(said.getResponseUrl()));
        String words = SaidWords.plain(given(said.getText()), origin.by().tenant());
        return new CommandSurface(origin, aside, people.atOnce()).ask(() -> desk.say(origin.visit(), words.strip()));
    }
}
