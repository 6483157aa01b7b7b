package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every directory does. */
public interface DirectoryContract {

    /** A directory that can be reached. */
    Directory directory();

    /** Where it looks first. */
    List<Place> places();

    /** An account that is there. */
    Person present();

    /** From now on it is there no more. */
    void leaves(Person account);

    /** From now on nobody answers there for a while. */
    void goesDown();

    @Test
    default void who_is_there_is_told_as_they_are() {
        assertThat(present().id().platform()).isEqualTo(directory().platform());
        assertThat(directory().look(present(), places())).isEqualTo(Answer.got(present()));
    }

    @Test
    default void who_can_be_found_nowhere_has_left_and_is_still_the_same_human() {
        leaves(present());

        Answer<Person> looked = directory().look(present(), places());

        Person gone = ((Answer.Got<Person>) looked).value();
        assertThat(gone.standing()).isEqualTo(Standing.DEACTIVATED);
        assertThat(gone.isSameHumanAs(present())).isTrue();
        assertThat(gone.name()).isEqualTo(present().name());
        assertThat(gone.email()).isEqualTo(present().email());
    }

    @Test
    default void nobody_has_left_because_nobody_answers() {
        goesDown();

        assertThat(directory().look(present(), places()))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(PortFailure.Unavailable.class));
    }
}
