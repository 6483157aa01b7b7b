package dev.baton.scenario.remediation;

import static dev.baton.playbook.Remediation.REMEDIATION;
import static dev.baton.scenario.AnyRecovery.RECOVERY_LEAD;
import static dev.baton.scenario.Cast.ANALYST;
import static dev.baton.scenario.Cast.COMMANDER;
import static dev.baton.scenario.Cast.ENGINEER;
import static dev.baton.scenario.Cast.LEAD;
import static dev.baton.scenario.Cast.MANAGER;
import static dev.baton.scenario.Cast.PAYMENTS;
import static dev.baton.scenario.stage.InvitationActs.cannotCome;
import static dev.baton.scenario.stage.InvitationActs.comes;
import static dev.baton.scenario.stage.InvitationActs.mayCome;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.desk.CardWords;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.Rule;
import dev.baton.handoff.invitation.InvitationCommand.AnswerInvitation;
import dev.baton.handoff.invitation.InvitationEvent.InvitationAnswered;
import dev.baton.handoff.invitation.Invited;
import dev.baton.handoff.invitation.Manner;
import dev.baton.handoff.invitation.Reply;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.playbook.InvitationView;
import dev.baton.playbook.Playbook;
import dev.baton.playbook.recovery.Recovery;
import dev.baton.port.Collaboration;
import dev.baton.port.MemoryMail;
import dev.baton.port.MemoryMail.Letter;
import dev.baton.port.PortFailure.Unavailable;
import dev.baton.scenario.AnySetting;
import dev.baton.scenario.Law;
import dev.baton.scenario.RecoverySituation;
import dev.baton.scenario.Situation;
import dev.baton.scenario.stage.Act;
import dev.baton.scenario.stage.Stage;
import dev.baton.scenario.stage.Stages;
import dev.baton.scenario.stage.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** People are invited to a briefing of either playbook, by mail and in chat, and answer. */
class InvitationTest {

    private static final Seat LEADS_SEAT = new Seat(Role.ENGINEERING_LEAD, PAYMENTS);

    private final MemoryMail mail = new MemoryMail();

    @Test
    @Law(Rule.INVITATIONS_ARE_ANSWERED)
    void whoever_is_needed_answers_and_a_no_has_a_reason() {
        given(Manner.CHAT)
                .theBriefingIsAppointed()
                .when(LEAD)
                .does(handoff -> mayCome(handoff, LEAD))
                .then(new InvitationAnswered(1, Reply.TENTATIVE, ""))
                .and(handoff -> assertThat(said(handoff, Manner.CHAT))
                        .containsExactly("Invited: 0 come, may come: " + LEAD.name() + ", not answered: "
                                + MANAGER.name() + "."))
                .when(LEAD)
                .does(handoff -> comes(handoff, LEAD))
                .then(new InvitationAnswered(1, Reply.ACCEPTED, ""))
                .when(LEAD)
                .does(handoff -> comes(handoff, LEAD))
                .thenNothing()
                .when(MANAGER)
                .does(handoff -> cannotCome(handoff, MANAGER, " "))
                .thenRefusedBy(Rule.INVITATIONS_ARE_ANSWERED)
                .when(MANAGER)
                .does(handoff -> cannotCome(handoff, MANAGER, "On a plane."))
                .then(new InvitationAnswered(1, Reply.DECLINED, "On a plane."))
                .when(ENGINEER)
                .does(handoff -> comes(handoff, ENGINEER))
                .thenRefusedBy(Rule.INVITATIONS_ARE_ANSWERED)
                .and(handoff -> {
                    assertThat(new Invited(handoff).silent()).isEmpty();
                    assertThat(new Invited(handoff).who(Reply.DECLINED)).containsExactly(MANAGER);
                    assertThat(said(handoff, Manner.CHAT))
                            .containsExactly("Invited: 1 come.", MANAGER.name() + " does not come: On a plane.");
                });
        assertThat(mail.letters()).isEmpty();
    }

    @Test
    void a_delegate_is_invited_and_the_answer_of_who_sent_them_counts_no_more() {
        given(Manner.MAIL)
                .theBriefingIsAppointed()
                .when(LEAD)
                .does(handoff -> cannotCome(handoff, LEAD, "Ill."))
                .andWhen(LEAD)
                .sends(ENGINEER, LEADS_SEAT)
                .after(Duration.ZERO)
                .and(handoff -> {
                    assertThat(new Invited(handoff).who(Reply.DECLINED)).isEmpty();
                    assertThat(new Invited(handoff).silent()).contains(ENGINEER);
                });
        assertThat(mail.letters()).filteredOn(to(ENGINEER)).hasSize(1);
    }

    @Test
    @Law(Rule.INVITATIONS_ARE_ANSWERED)
    void each_mailbox_gets_each_sequence_once_and_a_moved_briefing_is_answered_anew() {
        given(Manner.MAIL)
                .theBriefingIsAppointed()
                .when(LEAD)
                .does(handoff -> comes(handoff, LEAD))
                .andWhen(COMMANDER)
                .movesTheBriefingFor(LEADS_SEAT)
                .after(Duration.ZERO)
                .and(handoff -> {
                    assertThat(new Invited(handoff).silent()).contains(LEAD);
                    assertThat(mail.letters()).doesNotHaveDuplicates();
                    assertThat(sequences(LEAD)).containsExactly(0, 1);
                })
                .when(LEAD)
                .does(new Act(
                        new AnswerInvitation(1, Reply.ACCEPTED, ""),
                        new Act.Way("invited.1.1", "yes"),
                        Optional.empty()))
                .and(handoff -> assertThat(handoff.invitations().of(LEAD)).isEmpty())
                .when(COMMANDER)
                .cancels("A false positive.")
                .after(Duration.ZERO)
                .and(handoff -> assertThat(sequences(LEAD)).containsExactly(0, 1, 2));
        assertThat(mail.letters().get(mail.letters().size() - 1).telling().isCalledOff())
                .isTrue();
    }

    @Test
    void a_mailbox_that_refuses_is_seen_and_one_that_could_not_be_reached_is_tried_again() {
        mail.refuses(MANAGER.email());
        mail.failsWith(new Unavailable(Duration.ofMinutes(5), "The mail server cannot be reached."));
        given(Manner.MAIL)
                .theBriefingIsAppointed()
                .when()
                .after(Duration.ZERO)
                .and(handoff -> {
                    assertThat(handoff.invitations().trouble()).isEqualTo("The mail server cannot be reached.");
                    assertThat(said(handoff, Manner.MAIL))
                            .last()
                            .isEqualTo(
                                    "Invitations are NOT sent. The mail server cannot be reached. It is tried again.");
                    mail.isBack();
                })
                .after(Duration.ofMinutes(6))
                .and(handoff -> {
                    assertThat(handoff.invitations().trouble()).isEmpty();
                    assertThat(handoff.invitations().refused()).containsOnlyKeys(MANAGER.email());
                    assertThat(said(handoff, Manner.MAIL))
                            .last()
                            .asString()
                            .startsWith("Not invited by mail: " + MANAGER.email() + ": ");
                    assertThat(sequences(LEAD)).containsExactly(0);
                })
                .after(Duration.ofHours(2))
                .and(handoff -> assertThat(sequences(LEAD)).containsExactly(0));
    }

    @Test
    @Law(Rule.INVITATIONS_ARE_ANSWERED)
    void the_briefing_of_a_recovery_is_answered_by_everybody_who_takes_part() {
        World world = World.usual().with(ExampleOrganisation.inviting(Manner.MAIL));
        new RecoverySituation(world, other -> stage(other, Recovery.RECOVERY))
                .theBriefingIsAppointed()
                .begins()
                .when(RECOVERY_LEAD)
                .does(handoff -> cannotCome(handoff, RECOVERY_LEAD, "Recovering the mail server."))
                .then(new InvitationAnswered(1, Reply.DECLINED, "Recovering the mail server."))
                .when(ANALYST)
                .does(handoff -> comes(handoff, ANALYST))
                .then(new InvitationAnswered(1, Reply.ACCEPTED, ""))
                .after(Duration.ZERO)
                .and(handoff -> assertThat(mailboxes())
                        .containsExactlyInAnyOrderElementsOf(new Invited(handoff)
                                .written()
                                .map(Person::email)
                                .toList()));
    }

    /** What everybody reads on the card before the briefing. */
    private static List<String> said(Handoff handoff, Manner manner) {
        return CardWords.words(
                new InvitationView(AnySetting.of(handoff, ExampleOrganisation.inviting(manner))).parts());
    }

    private List<String> mailboxes() {
        return mail.letters().stream().map(Letter::mailbox).toList();
    }

    private List<Integer> sequences(Person person) {
        return mail.letters().stream()
                .filter(to(person))
                .map(letter -> letter.telling().sequence())
                .toList();
    }

    private static Predicate<Letter> to(Person person) {
        return letter -> letter.mailbox().equals(person.email());
    }

    private Situation given(Manner manner) {
        return new Situation(other -> stage(other, REMEDIATION)).in(ExampleOrganisation.inviting(manner));
    }

    private Stage stage(World world, Playbook playbook) {
        return Stages.desk(world, playbook, outside -> outside.with(Collaboration.NONE.with(mail)));
    }
}
