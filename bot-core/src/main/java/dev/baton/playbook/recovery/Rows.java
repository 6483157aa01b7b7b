package dev.baton.playbook.recovery;

import dev.baton.handoff.Parsed;
import dev.baton.view.Field;
import dev.baton.view.Limits;
import dev.baton.view.Reading;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fields in which each line is one thing, its parts separated by semicolons: so a list is pasted as it was kept before. */
final class Rows {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Rows() {}

    /** The parts of one line. */
    record Row(List<String> cells) {

        /** The part at this place; empty where the line is shorter. */
        String at(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        /** Everything from this place on, semicolons and all. */
        String from(int index) {
            return String.join("; ", cells.subList(Math.min(index, cells.size()), cells.size()))
                    .strip();
        }

        boolean hasAtLeast(int count) {
            return cells.size() >= count && cells.stream().limit(count).noneMatch(String::isEmpty);
        }
    }

    /** A moment as somebody wrote it, with the zone of their clocks. */
    record Written(Instant at, ZoneId zone) {}

    /** A field that is read line by line; the first lines that are unclear are told, each with its number. */
    static <T> Field<List<T>> rows(String id, String label, Function<Row, Parsed<T>> read) {
        return Field.paragraph(id, label).then(words -> all(id, words, read));
    }

    private static <T> Reading<List<T>> all(String id, String words, Function<Row, Parsed<T>> read) {
        List<T> values = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        List<String> lines =
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < lines.size(); i++) {
            Parsed<T> parsed = read.apply(row(lines.get(i)));
            if (parsed instanceof Parsed.Value<T> value) {
                values.add(value.value());
            } else if (parsed instanceof Parsed.Unclear<T> no) {
                unclear.add("Line " + (i + 1) + ": " + no.sentence());
            }
        }
        return unclear.isEmpty()
                ? Reading.read(values)
                : Reading.unreadable(id, Limits.shortened(String.join(" ", unclear), Limits.FIELD_HINT));
    }

    private static Row row(String line) {
        return new Row(Arrays.stream(line.split(";", -1)).map(String::strip).toList());
    }

    /** Reads {@code 2026-11-20 08:14} on these clocks, or with another zone behind it. */
    static Optional<Written> moment(String words, ZoneId usual) {
        String[] parts = words.strip().split("\\s+", 3);
        try {
            ZoneId zone = parts.length > 2 ? ZoneId.of(parts[2]) : usual;
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Written(
                            LocalDateTime.parse(parts[0] + " " + parts[1], WHEN)
                                    .atZone(zone)
                                    .toInstant(),
                            zone));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    /** A moment as it is read again. */
    static String written(Instant at, ZoneId zone) {
        return WHEN.format(at.atZone(zone)) + " " + zone;
    }

    /** One line. */
    static String line(String... cells) {
        return String.join("; ", cells);
    }
}
