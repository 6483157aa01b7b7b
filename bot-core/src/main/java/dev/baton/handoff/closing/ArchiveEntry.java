package dev.baton.handoff.closing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What is kept of a handoff that is over, and the first day on which it may be deleted (A7-14, A9-35). */
public record ArchiveEntry(LocalDate keptUntil, List<Kept> records) {

    /** One record: what it is, where it is kept (nothing where Baton itself keeps it), and its SHA-256 where it is known. */
    public record Kept(String what, String where, String sha256) {}

    /** Not in the archive yet. */
    public static final ArchiveEntry NONE = new ArchiveEntry(LocalDate.MAX, List.of());

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public ArchiveEntry {
        records = List.copyOf(records);
    }

    /** Whether the handoff is in the archive. */
    public boolean isMade() {
        return !equals(NONE);
    }

    /** "9 records, kept until 21 December 2029". */
    public String words() {
        return records.size() + (records.size() == 1 ? " record" : " records") + ", kept until " + day(keptUntil);
    }

    /** A day as people read it. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
