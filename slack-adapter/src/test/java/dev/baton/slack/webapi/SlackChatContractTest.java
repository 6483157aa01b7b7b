package dev.baton.slack.webapi;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.handoff.people.Standing;
import dev.baton.port.Chat;
import dev.baton.port.ChatContract;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import dev.baton.slack.SlackSettings;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.Workspace;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

class SlackChatContractTest implements ChatContract {

    private static final String MARA = "U0MARA";

    private final FakeSlack slack = FakeSlack.open();
    private final SlackChat chat = new SlackChat(
            new WebApi(new SlackSettings(FakeSlack.BOT_TOKEN, List.of("secret"), "", slack.url())),
            key -> key.endsWith(MARA) ? Optional.of(MARA) : Optional.empty());

    SlackChatContractTest() {
        slack.workspace().user(MARA, "Mara", "mara@example.com");
        slack.workspace().channel(channel().channel());
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Override
    public Chat chat() {
        return chat;
    }

    @Override
    public Place channel() {
        return new Place(Platform.SLACK, Workspace.TEAM, "C0INCIDENT");
    }

    @Override
    public MessageRef gone() {
        return new MessageRef(channel(), "1790000000.999999");
    }

    @Override
    public Person member() {
        return new Person(
                new PersonId(Platform.SLACK, Workspace.TEAM, MARA),
                "Mara",
                "mara@example.com",
                ZoneId.of("Europe/Berlin"),
                Standing.MEMBER);
    }

    @Override
    public List<String> said() {
        return slack.workspace().channels().stream()
                .flatMap(channel -> channel.messages().stream())
                .map(message -> String.valueOf(message.get("blocks")))
                .toList();
    }
}
