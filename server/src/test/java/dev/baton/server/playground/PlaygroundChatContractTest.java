package dev.baton.server.playground;

import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.people.Person;
import dev.baton.port.Chat;
import dev.baton.port.ChatContract;
import dev.baton.port.MessageRef;
import dev.baton.port.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class PlaygroundChatContractTest implements ChatContract {

    private static final Cast CAST = new Cast(ExampleOrganisation.organisation());

    @TempDir
    Path folder;

    private Messages messages;

    @BeforeEach
    void open() {
        messages = Messages.keptIn(folder);
    }

    @Override
    public Chat chat() {
        return new PlaygroundChat(messages, CAST, Clock.systemUTC());
    }

    @Override
    public Place channel() {
        return PlaygroundChat.HERE;
    }

    @Override
    public MessageRef gone() {
        return new MessageRef(channel(), "4711");
    }

    @Override
    public Person member() {
        return ExampleOrganisation.PAYMENTS_LEAD;
    }

    @Override
    public List<String> said() {
        var rooms = Stream.concat(
                Stream.of(PlaygroundChat.CHANNEL), CAST.everyone().stream().map(Actor::room));
        return rooms.flatMap(room -> Stream.concat(
                        Stream.of(Message.Spot.in(room)),
                        messages.at(Message.Spot.in(room)).stream().map(head -> new Message.Spot(room, head.number()))))
                .flatMap(spot -> messages.at(spot).stream())
                .map(message -> message.card().toString())
                .toList();
    }
}
