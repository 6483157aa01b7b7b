package dev.baton.port;

import dev.baton.view.Appointment.Guest;
import java.time.Duration;

class MemoryMailTest implements MailContract {

    private final MemoryMail mail = new MemoryMail();

    @Override
    public Mail mail() {
        return mail;
    }

    @Override
    public Mail refusing(Guest guest) {
        mail.refuses(guest.email());
        return mail;
    }

    @Override
    public Mail outOfReach() {
        mail.failsWith(new PortFailure.Unavailable(Duration.ofMinutes(5), "It is out of reach."));
        return mail;
    }

    @Override
    public int letters(Guest guest) {
        return (int) mail.letters().stream()
                .filter(letter -> letter.mailbox().equals(guest.email()))
                .distinct()
                .count();
    }
}
