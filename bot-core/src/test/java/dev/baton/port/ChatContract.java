package dev.baton.port;

import static dev.baton.port.Failing.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Person;
import dev.baton.view.Card;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Chat} must do. */
public interface ChatContract {

    Person NOBODY = Person.byEmail("Nobody", "nobody@example.com", ZoneOffset.UTC);

    Chat chat();

    /** A channel that the chat may write into. */
    Place channel();

    /** Somebody whom the platform knows. */
    Person member();

    /** A message as it might have been, but was not. */
    MessageRef gone();

    /** The words of all messages on the platform, one entry for each, whoever sees it. */
    List<String> said();

    /** Whether the platform lets us find what we have said before; where not, what is in doubt is said again. */
    default boolean canLookBack() {
        return true;
    }

    @Test
    default void a_post_shows_its_card() {
        assertThat(posted("hub")).isInstanceOf(Answer.Got.class);

        assertThat(said()).singleElement().asString().contains("hub");
    }

    @Test
    default void a_message_belongs_to_the_place_it_was_posted_to() {
        MessageRef message = got(posted("hub"));

        assertThat(message.place()).isEqualTo(channel());
        assertThat(chat().platform()).isEqualTo(channel().platform());
    }

    @Test
    default void an_earlier_try_that_got_there_is_found_and_not_repeated() {
        MessageRef first = got(posted("hub"));

        Answer<MessageRef> second = chat().post(channel(), again("hub"), Card.card("hub"));

        foundNotRepeated(first, got(second), 1);
    }

    @Test
    default void an_earlier_try_that_never_got_there_is_made_up_for() {
        posted("another");

        assertThat(chat().post(channel(), again("hub"), Card.card("hub"))).isInstanceOf(Answer.Got.class);

        assertThat(said()).hasSize(2);
    }

    @Test
    default void a_reply_that_got_there_is_found_in_its_thread() {
        MessageRef thread = got(posted("hub"));
        MessageRef first = got(chat().reply(thread, Sending.first("reply"), Card.card("reply")));

        Answer<MessageRef> second = chat().reply(thread, again("reply"), Card.card("reply"));

        foundNotRepeated(first, got(second), 2);
    }

    @Test
    default void an_update_shows_another_card_in_the_same_message() {
        MessageRef message = got(posted("before"));

        assertThat(got(chat().update(message, Card.card("afterwards")))).isEqualTo(message);

        assertThat(said()).singleElement().asString().contains("afterwards").doesNotContain("before");
    }

    @Test
    default void an_update_of_what_is_no_longer_there_is_rejected_for_good() {
        assertThat(failure(chat().update(gone(), Card.card("afterwards")))).isInstanceOf(PortFailure.Rejected.class);
    }

    @Test
    default void one_person_is_told_once() {
        MessageRef first = got(chat().tell(member(), Sending.first("turn"), Card.card("your turn")));

        Answer<MessageRef> second = chat().tell(member(), again("turn"), Card.card("your turn"));

        foundNotRepeated(first, got(second), 1);
        assertThat(said()).allMatch(words -> words.contains("your turn"));
    }

    @Test
    default void somebody_whom_the_platform_does_not_know_cannot_be_told() {
        Answer<MessageRef> told = chat().tell(NOBODY, Sending.first("turn"), Card.card("your turn"));

        assertThat(failure(told)).isInstanceOf(PortFailure.Rejected.class);
        assertThat(failure(told).reason()).contains("Nobody");
        assertThat(said()).isEmpty();
    }

    private void foundNotRepeated(MessageRef first, MessageRef second, int messages) {
        assertThat(second.equals(first)).isEqualTo(canLookBack());
        assertThat(said()).hasSize(canLookBack() ? messages : messages + 1);
    }

    private Answer<MessageRef> posted(String words) {
        return chat().post(channel(), Sending.first(words), Card.card(words));
    }

    private static Sending again(String key) {
        return new Sending.Again(key, Instant.now().minus(Duration.ofMinutes(1)));
    }

    private static MessageRef got(Answer<MessageRef> answer) {
        assertThat(answer).isInstanceOf(Answer.Got.class);
        return ((Answer.Got<MessageRef>) answer).value();
    }
}
