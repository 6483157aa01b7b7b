package dev.baton.desk;

import dev.baton.port.MessageRef;
import java.util.function.Consumer;

/**
 * What is noted in the two transactions that frame a message anyway: in the one that claims it, before it is said, and in the
 * one that notes where it stands. A transaction of its own for each note would cost as much as the message.
 */
record Noted(Runnable before, Consumer<MessageRef> after) {

    static final Noted NOTHING = after(message -> {});

    /** Nothing before, and this as soon as it stands there. */
    static Noted after(Consumer<MessageRef> after) {
        return new Noted(() -> {}, after);
    }

    /** This too, as soon as it stands there. */
    Noted and(Consumer<MessageRef> more) {
        return new Noted(before, after.andThen(more));
    }
}
