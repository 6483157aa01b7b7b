package dev.baton.handoff.extension;

import dev.baton.handoff.Asked;
import dev.baton.handoff.Decision;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Rule;
import dev.baton.handoff.Ruling;
import dev.baton.handoff.briefing.Objections;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.scope.ScopedProject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What may be asked about later dates: only in the briefing, only by the manager, decided by the commander. */
public sealed interface ExtensionCommand extends HandoffCommand.OfRemediation {

    /** Asks for a later day for one item, with the reason. */
    record RequestExtension(String project, LocalDate proposed, String reason) implements ExtensionCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Optional<ScopedProject> scoped = handoff.scope().project(project);
            return Ruling.of(asked)
                    .given(
                            handoff.phase() == Phase.IN_BRIEFING,
                            Rule.EXTENSION_IN_THE_BRIEFING,
                            () -> "Dates are negotiated in the briefing" + handoff.whenBriefed()
                                    + ", not before and not after.")
                    .given(
                            handoff.walk().isOpen(Section.DEADLINES),
                            Rule.SECTION_BY_SECTION,
                            () -> handoff.walk().whatIsFirst())
                    .given(
                            scoped.filter(item -> isManager(handoff, asked, item))
                                    .isPresent(),
                            Rule.THE_MANAGER_ASKS_FOR_TIME,
                            () -> "Only the manager of the team that owns " + project + " asks for a later date.")
                    .given(!reason.isBlank(), Rule.EXTENSION_HAS_A_REASON, () -> "An extension needs a reason.")
                    .given(
                            handoff.objections().extensions().stream()
                                    .noneMatch(request -> request.isOpen()
                                            && request.project().equals(project)),
                            Rule.EXTENSION_WITHIN_POLICY,
                            () -> "A request for " + project + " is open already; the commander decides it first.")
                    .orElse(() -> new ExtensionLimits(handoff, asked).decide(scoped.orElseThrow(), this));
        }

        private static boolean isManager(Handoff handoff, Asked asked, ScopedProject item) {
            return handoff.participants().sits(asked.by(), new Seat(Role.ENGINEERING_MANAGER, item.team()));
        }
    }

    /** Agrees to the date of a request. */
    record ApproveExtension(int number) implements ExtensionCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return decided(handoff, asked, number, request -> new ExtensionEvent.ExtensionApproved(number));
        }
    }

    /** Does not agree, with the reason; the manager must confirm the policy's date, or the handoff is incomplete. */
    record DenyExtension(int number, String because) implements ExtensionCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            return decided(handoff, asked, number, request -> new ExtensionEvent.ExtensionDenied(number, because));
        }
    }

    /** Takes one's own request back. */
    record WithdrawExtension(int number) implements ExtensionCommand {
        @Override
        public Decision decide(Handoff handoff, Asked asked) {
            Predicate<ExtensionRequest> own = request -> request.by().isSameHumanAs(asked.by());
            return Ruling.of(asked)
                    .given(
                            handoff.objections().extension(number).filter(own).isPresent(),
                            Rule.THE_MANAGER_ASKS_FOR_TIME,
                            () -> "Only who asked for the extension takes it back.")
                    .given(
                            handoff.phase() == Phase.IN_BRIEFING,
                            Rule.EXTENSION_IN_THE_BRIEFING,
                            () -> "Dates are negotiated in the briefing" + handoff.whenBriefed() + ".")
                    .orElse(() -> ifOpen(
                            handoff.objections(), number, request -> new ExtensionEvent.ExtensionWithdrawn(number)));
        }
    }

    private static Decision decided(
            Handoff handoff, Asked asked, int number, Function<ExtensionRequest, HandoffEvent> decision) {
        Optional<ExtensionRequest> filed = handoff.objections().extension(number);
        return Ruling.of(asked)
                .given(
                        handoff.participants().isCommander(asked.by()) || asked.isByExceptionApprover(),
                        Rule.THE_COMMANDER_DECIDES,
                        () -> "Only the incident commander, " + handoff.commanderName()
                                + ", or an exception approver decides this.")
                .given(
                        filed.filter(request -> request.by().isSameHumanAs(asked.by()))
                                .isEmpty(),
                        Rule.SEGREGATION_OF_DUTIES,
                        () -> "Who asks for more time does not grant it.")
                .given(
                        handoff.phase() == Phase.IN_BRIEFING,
                        Rule.THE_COMMANDER_DECIDES,
                        () -> "This is decided in the briefing" + handoff.whenBriefed() + ".")
                .given(
                        filed.isPresent(),
                        Rule.EXTENSION_WITHIN_POLICY,
                        () -> "There is no extension request " + number + " in " + handoff.id() + ".")
                .orElse(() -> ifOpen(handoff.objections(), number, decision));
    }

    private static Decision ifOpen(
            Objections objections, int number, Function<ExtensionRequest, HandoffEvent> decision) {
        return objections
                .extension(number)
                .filter(ExtensionRequest::isOpen)
                .map(decision)
                .map(event -> Decision.happened(event))
                .orElseGet(Decision::happened);
    }
}
