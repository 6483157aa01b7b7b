package dev.baton.desk;

import dev.baton.handoff.people.Platform;
import dev.baton.port.Answer;
import dev.baton.port.LabelledTicket;
import dev.baton.port.Outside;
import dev.baton.port.Tracker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks in every tracker for tickets of the organisation's label behind which no accepted handoff stands: somebody has filed
 * a ticket and hoped (A1-11). The trackers are asked once an hour, and nobody who wants to know waits for them.
 */
public final class FiledAndHoped implements AutoCloseable {

    /** How many tickets of each tracker are looked at, the newest first. */
    public static final int LOOKED_AT = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(FiledAndHoped.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int AT_ONCE = 20;

    private final Office office;
    private final House house;
    private final Outside outside;
    private final Later later = new Later(Platform.BATON);
    private final Map<String, Look> looks = new TreeMap<>();

    public FiledAndHoped(Office office, House house, Outside outside) {
        this.office = office;
        this.house = house;
        this.outside = outside;
        outside.trackers().forEach(tracker -> looks.put(tracker.name(), Look.NONE));
    }

    /**
     * What is known of one tracker: the tickets that were found, and when; and why it could not be asked since then, empty when
     * it could. Nothing was found yet when the moment is the epoch.
     */
    public record Look(List<LabelledTicket> found, Instant at, String trouble) {

        static final Look NONE = new Look(List.of(), Instant.EPOCH, "");

        public Look {
            found = List.copyOf(found);
        }

        /** Whether the tracker was ever asked, and answered. */
        public boolean isThere() {
            return !at.equals(Instant.EPOCH);
        }
    }

    /** Begins to ask the trackers, now and every hour; without a tracker there is nobody to ask. */
    public void start() {
        if (!outside.trackers().isEmpty()) {
            later.forEver("look for what was filed and hoped for", () -> {
                look();
                return Optional.of(PAUSE);
            });
        }
    }

    /** The label by which they are found. */
    public String label() {
        return house.organisation().practice().ticketLabel();
    }

    /** What is known of each tracker, by its name; it asks nobody. */
    public Map<String, Look> known() {
        synchronized (looks) {
            return new TreeMap<>(looks);
        }
    }

    /** Asks every tracker now, which may take a while; what could not be found out is as it was, with the reason. */
    public void look() {
        outside.trackers().forEach(tracker -> {
            Look before = known().getOrDefault(tracker.name(), Look.NONE);
            Look now = look(tracker, before);
            synchronized (looks) {
                looks.put(tracker.name(), now);
            }
        });
    }

    private Look look(Tracker tracker, Look before) {
        try {
            Answer<List<LabelledTicket>> answer = tracker.labelled(label(), LOOKED_AT);
            return answer instanceof Answer.Got<List<LabelledTicket>> got
                    ? new Look(withoutHandoff(got.value()), house.now(), "")
                    : new Look(
                            before.found(),
                            before.at(),
                            ((Answer.Failed<List<LabelledTicket>>) answer)
                                    .failure()
                                    .reason());
        } catch (RuntimeException failed) {
            LOG.warn("Could not look for what was filed and hoped for in {}", tracker.name(), failed);
            return new Look(before.found(), before.at(), "Baton's own storage did not answer.");
        }
    }

    /** A few tickets at a time, as one transaction must not last longer than a person would wait. */
    private List<LabelledTicket> withoutHandoff(List<LabelledTicket> tickets) {
        List<LabelledTicket> found = new ArrayList<>();
        for (int first = 0; first < tickets.size(); first += AT_ONCE) {
            List<LabelledTicket> some = tickets.subList(first, Math.min(tickets.size(), first + AT_ONCE));
            found.addAll(office.transaction()
                    .inOne(() -> some.stream().filter(this::isHopedFor).toList()));
        }
        return found;
    }

    private boolean isHopedFor(LabelledTicket each) {
        return office
                .handoffs()
                .withTicket(each.ticket().tracker(), each.ticket().key())
                .stream()
                .noneMatch(handoff -> handoff.phase().isAccepted());
    }

    @Override
    public void close() {
        later.close();
    }
}
