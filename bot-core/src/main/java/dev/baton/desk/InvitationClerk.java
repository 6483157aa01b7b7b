package dev.baton.desk;

import dev.baton.conversation.Appointments;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.invitation.InvitationCommand.NoteInvited;
import dev.baton.handoff.invitation.InvitationCommand.NoteRefused;
import dev.baton.handoff.invitation.InvitationCommand.ReportUnsent;
import dev.baton.handoff.invitation.Invited;
import dev.baton.handoff.invitation.Manner;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Setting;
import dev.baton.port.Answer;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Mail;
import dev.baton.port.Mail.Receipt;
import dev.baton.port.Outside;
import dev.baton.port.PortFailure;
import dev.baton.view.Appointment;
import dev.baton.view.Appointment.Guest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Sends the calendar entry of a briefing to each mailbox, once for each SEQUENCE (A9-30, A3-14). */
final class InvitationClerk {

    private static final Duration REFUSED = Duration.ofHours(1);

    private final House house;
    private final Casework casework;
    private final Outside outside;

    InvitationClerk(House house, Casework casework, Outside outside) {
        this.house = house;
        this.casework = casework;
        this.outside = outside;
    }

    /** Whether somebody is to be written to, where the organisation invites by mail. */
    static boolean hasToSend(House house, Handoff handoff) {
        return house.organisation().practice().briefing().manner() == Manner.MAIL
                && !new Invited(handoff).unwritten().isEmpty();
    }

    /** Sends what was not sent yet; each letter is noted as soon as it is out. */
    Ended send(Filed filed) {
        Handoff handoff = filed.setting().handoff();
        Optional<Appointment> appointment = Appointments.briefing(filed.setting());
        if (appointment.isEmpty() || !hasToSend(house, handoff)) {
            return new Ended.Ran();
        }
        return outside.collaboration()
                .mailing()
                .map(mail -> sent(filed.setting(), mail, appointment.get().from(mail.sender())))
                .orElseGet(() -> waits(handoff, new PortFailure.Rejected("Baton was not told how to send mail.")));
    }

    private Ended sent(Setting setting, Mail mail, Appointment appointment) {
        Handoff handoff = setting.handoff();
        Invited invited = new Invited(handoff);
        for (String mailbox : invited.unwritten()) {
            Answer<Receipt> answer = mail.invite(guest(invited, mailbox), appointment);
            if (answer instanceof Answer.Failed<Receipt> failed) {
                return waits(handoff, failed.failure());
            }
            Receipt receipt = ((Answer.Got<Receipt>) answer).value();
            casework.decide(
                    handoff.id(),
                    receipt.isTaken()
                            ? new NoteInvited(invited.sequence(), List.of(mailbox))
                            : new NoteRefused(invited.sequence(), mailbox, receipt.refusal()));
        }
        return new Ended.Ran();
    }

    private static Guest guest(Invited invited, String mailbox) {
        return invited.written()
                .filter(person -> person.email().equals(mailbox))
                .map(Person::name)
                .findFirst()
                .map(name -> new Guest(name, mailbox))
                .orElseGet(() -> new Guest("", mailbox));
    }

    private Ended waits(Handoff handoff, PortFailure failure) {
        casework.decide(handoff.id(), new ReportUnsent(failure.reason()));
        return new Ended.Again(failure.pause(REFUSED));
    }
}
