package dev.baton.connectors.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** Moments and days as Jira writes them: {@code 2026-11-23T08:00:00.000+0000} and {@code 2026-11-23}. */
public final class JiraTime {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private JiraTime() {}

    /** A moment, if that is what it is. */
    public static Optional<Instant> moment(JsonNode text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.asText(), MOMENT).toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    /** A day, if that is what it is. */
    public static Optional<LocalDate> day(JsonNode text) {
        try {
            return Optional.of(LocalDate.parse(text.asText()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
