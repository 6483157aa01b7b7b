package dev.baton.server.logging;

import ch.qos.logback.classic.pattern.TargetLengthBasedClassNameAbbreviator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One event as a line, {@code 2026-11-22T09:00:00.000Z INFO  d.b.server.Main Baton answers}, with the stack of a failure below it. */
final class Line extends LayoutBase<ILoggingEvent> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int LONGEST_LEVEL = 5;
    private static final int LONGEST_LOGGER = 24;

    private final TargetLengthBasedClassNameAbbreviator names =
            new TargetLengthBasedClassNameAbbreviator(LONGEST_LOGGER);

    @Override
    public String doLayout(ILoggingEvent event) {
        String level = event.getLevel().toString();
        StringBuilder line = new StringBuilder(200);
        TIME.formatTo(event.getInstant(), line);
        line.append(' ').append(level).append(" ".repeat(1 + LONGEST_LEVEL - level.length()));
        line.append(names.abbreviate(event.getLoggerName())).append(' ').append(event.getFormattedMessage());
        line.append(System.lineSeparator());
        if (event.getThrowableProxy() != null) {
            line.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        return line.toString();
    }
}
