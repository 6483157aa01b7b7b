package dev.baton.server.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;

/**
 * One line an event on standard output; bodies, tokens and answers of people are never logged. It stands in code because
 * reading it from XML takes a tenth of the start; a file that an operator names in {@code logback.configurationFile} wins.
 */
public final class ConsoleLog extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext logging) {
        if (isConfiguredOtherwise()) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        Logger root = logging.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(console(logging));
        logging.getLogger("dev.baton").setLevel(Level.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static boolean isConfiguredOtherwise() {
        return System.getProperty("logback.configurationFile") != null
                || ConsoleLog.class.getResource("/logback-test.xml") != null;
    }

    private static ConsoleAppender<ILoggingEvent> console(LoggerContext logging) {
        Line line = new Line();
        line.setContext(logging);
        line.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(logging);
        encoder.setLayout(line);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(logging);
        console.setEncoder(encoder);
        console.start();
        return console;
    }
}
