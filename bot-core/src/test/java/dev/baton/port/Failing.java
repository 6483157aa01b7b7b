package dev.baton.port;

import static org.assertj.core.api.Assertions.assertThat;

/** What is expected to fail. */
public final class Failing {

    private Failing() {}

    /** How it failed; it must have. */
    public static PortFailure failure(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Failed.class);
        return ((Answer.Failed<?>) answer).failure();
    }
}
