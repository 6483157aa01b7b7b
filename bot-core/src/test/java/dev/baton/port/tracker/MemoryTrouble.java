package dev.baton.port.tracker;

import dev.baton.port.Answer;
import dev.baton.port.PortFailure;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What goes wrong with a tracker in memory, until it is over. */
public final class MemoryTrouble {

    private static final PortFailure CUT_OFF =
            new PortFailure.Unavailable(Duration.ofSeconds(30), "The tracker cannot be reached.");

    private volatile @Nullable PortFailure all;
    private volatile boolean loses;
    private volatile boolean comesBetween;

    MemoryTrouble() {}

    /** From now on everything fails so. */
    public void with(PortFailure failure) {
        all = failure;
    }

    /** From now on nothing goes wrong. */
    public void over() {
        all = null;
        loses = false;
        comesBetween = false;
    }

    void cutOff() {
        with(CUT_OFF);
    }

    void loseNextAnswer() {
        loses = true;
    }

    void comeBetween() {
        comesBetween = true;
    }

    boolean losesThisAnswer() {
        boolean now = loses;
        loses = false;
        return now;
    }

    boolean comesBetweenTicketAndLinks() {
        if (comesBetween) {
            comesBetween = false;
            cutOff();
            return true;
        }
        return false;
    }

    <T> Answer<T> or(Supplier<Answer<T>> work) {
        PortFailure failure = all;
        return failure == null ? work.get() : Answer.failed(failure);
    }

    static <T> Answer<T> lost() {
        return Answer.failed(CUT_OFF);
    }

    static <T> Answer<T> refused(String sentence) {
        return Answer.failed(new PortFailure.Rejected(sentence));
    }
}
