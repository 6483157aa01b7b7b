package dev.baton.port;

import dev.baton.view.Appointment;
import dev.baton.view.Appointment.Guest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mailboxes in memory, which take everything but what they were told to refuse. */
public final class MemoryMail implements Mail {

    /** One letter: to whom, about which telling of an appointment. */
    public record Letter(String mailbox, Appointment.Telling telling) {}

    private final List<Letter> letters = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private Optional<PortFailure> failure = Optional.empty();

    /** This mailbox takes nothing. */
    public void refuses(String mailbox) {
        refused.add(mailbox);
    }

    /** From now on nothing can be sent. */
    public void failsWith(PortFailure reason) {
        failure = Optional.of(reason);
    }

    /** Mail can be sent again. */
    public void isBack() {
        failure = Optional.empty();
    }

    /** Every letter as often as it was sent. */
    public List<Letter> letters() {
        return List.copyOf(letters);
    }

    @Override
    public Guest sender() {
        return new Guest("Baton", "baton@example.org");
    }

    @Override
    public Answer<Receipt> invite(Guest guest, Appointment appointment) {
        if (failure.isPresent()) {
            return Answer.failed(failure.get());
        }
        if (refused.contains(guest.email())) {
            return Answer.got(new Receipt("No such mailbox."));
        }
        letters.add(new Letter(guest.email(), appointment.telling()));
        return Answer.got(Receipt.TAKEN);
    }
}
