package dev.baton.server.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00.005Z");

    @Test
    void an_event_is_one_line_with_time_level_and_who_says_it() {
        assertThat(line(Level.INFO, null))
                .isEqualTo("2026-11-22T09:00:00.005Z INFO  d.baton.server.SomeClass Baton answers at 3000"
                        + System.lineSeparator());
        assertThat(line(Level.ERROR, null)).contains("Z ERROR d.baton");
    }

    @Test
    void a_failure_is_told_with_its_stack_and_its_cause() {
        assertThat(line(Level.WARN, new IllegalStateException("outer", new IllegalArgumentException("inner"))))
                .contains(
                        "IllegalStateException: outer", "at dev.baton.server.logging.LineTest", "Caused by: ", "inner");
    }

    private static String line(Level level, @Nullable Throwable failure) {
        Logger logger = new LoggerContext().getLogger("dev.baton.server.SomeClass");
        LoggingEvent event = new LoggingEvent(
                LineTest.class.getName(), logger, level, "Baton answers at {}", failure, new Object[] {3000});
        event.setInstant(NINE);
        return new Line().doLayout(event);
    }
}
