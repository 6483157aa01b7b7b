package dev.baton.desk;

import dev.baton.port.Answer;
import dev.baton.port.LabelledTicket;
import dev.baton.port.Outside;
import dev.baton.port.Tracker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks in every tracker for tickets of the organisation's label behind which no accepted handoff stands: somebody has filed
 * a ticket and hoped (A1-11). It asks systems outside, so that whoever wants to know may have to wait.
 */
public final class FiledAndHoped {

    /** How many tickets of each tracker are looked at, the newest first. */
    public static final int LOOKED_AT = 100;

    private final Office office;
    private final House house;
    private final Outside outside;

    public FiledAndHoped(Office office, House house, Outside outside) {
        this.office = office;
        this.house = house;
        this.outside = outside;
    }

    /** The label by which they are found. */
    public String label() {
        return house.organisation().practice().ticketLabel();
    }

    /** What was found in each tracker, by its name, or why it could not be asked. */
    public Map<String, Answer<List<LabelledTicket>>> found() {
        Map<String, Answer<List<LabelledTicket>>> found = new LinkedHashMap<>();
        outside.trackers().forEach(tracker -> found.put(tracker.name(), in(tracker)));
        return found;
    }

    private Answer<List<LabelledTicket>> in(Tracker tracker) {
        Answer<List<LabelledTicket>> answer = tracker.labelled(label(), LOOKED_AT);
        return answer instanceof Answer.Got<List<LabelledTicket>> all
                ? Answer.got(withoutHandoff(all.value()))
                : answer;
    }

    private List<LabelledTicket> withoutHandoff(List<LabelledTicket> tickets) {
        return office.transaction()
                .inOne(() -> tickets.stream()
                        .filter(each ->
                                office
                                        .handoffs()
                                        .withTicket(
                                                each.ticket().tracker(),
                                                each.ticket().key())
                                        .stream()
                                        .noneMatch(handoff -> handoff.phase().isAccepted()))
                        .toList());
    }
}
