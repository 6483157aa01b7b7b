package dev.baton.handoff.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a deadline was worked out: the term of which policy version, counted from when, by which calendar. */
public record Reckoning(
        Term term, LocalDate firstDay, HolidayRegion region, List<SkippedDay> skipped, int policyVersion) {

    public Reckoning {
        skipped = List.copyOf(skipped);
    }

    String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(term + " from " + firstDay.getDayOfMonth() + " " + name(firstDay.getMonth()));
        parts.add(region.toString());
        if (!skipped.isEmpty()) {
            parts.add("skips " + String.join(", ", skippedByMonth()));
        }
        parts.add("policy v" + policyVersion);
        return String.join(", ", parts);
    }

    private List<String> skippedByMonth() {
        Map<Month, List<String>> days = new LinkedHashMap<>();
        skipped.forEach(day -> days.computeIfAbsent(day.date().getMonth(), month -> new ArrayList<>())
                .add(String.valueOf(day.date().getDayOfMonth())));
        return days.entrySet().stream()
                .map(month -> enumerated(month.getValue()) + " " + name(month.getKey()))
                .toList();
    }

    private static String enumerated(List<String> days) {
        int last = days.size() - 1;
        return last == 0 ? days.get(0) : String.join(", ", days.subList(0, last)) + " and " + days.get(last);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
