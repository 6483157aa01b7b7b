package dev.baton.scenario.walk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Severity;
import dev.baton.handoff.briefing.Question;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.followup.Classification;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.scenario.Any;
import dev.baton.scenario.Cast;
import dev.baton.scenario.stage.Act;
import dev.baton.scenario.stage.Acts;
import dev.baton.scenario.stage.ExceptionActs;
import dev.baton.scenario.stage.Preparations;
import dev.baton.scenario.stage.WorkActs;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What brings a handoff forward as it stands: the moves of people who mean well. */
final class Useful {

    private final Handoff handoff;
    private final Random random;
    private final List<Move> moves = new ArrayList<>();

    Useful(Handoff handoff, Random random) {
        this.handoff = handoff;
        this.random = random;
    }

    List<Move> moves(Instant now) {
        switch (handoff.phase()) {
            case DRAFT -> prepare();
            case PACKAGE_READY -> add(Cast.ANALYST, Preparations.schedule(handoff, soon(now)));
            case BRIEFING_SCHEDULED -> gather();
            case IN_BRIEFING -> brief();
            case ACCEPTED, IN_REMEDIATION, VERIFYING -> work(now);
            case CLOSED -> add(commander(), WorkActs.closeIncident());
            default -> {}
        }
        return moves;
    }

    private void prepare() {
        complete();
        owners();
        if (moves.isEmpty()) {
            add(Cast.ANALYST, Preparations.ready());
        }
    }

    private void complete() {
        if (handoff.opening().kinship().isUnclassified()) {
            Classification kind = random.nextInt(4) == 0 ? Classification.FALSE_POSITIVE : Classification.NEW_USE;
            add(commander(), WorkActs.classify(kind, Any.anyReason()));
        }
        if (handoff.document().summary().isEmpty()) {
            add(Cast.ANALYST, Preparations.summary("Log4Shell was exploited.", "Two hosts ran foreign code."));
        }
        if (handoff.scope().isEmpty()) {
            add(Cast.ANALYST, Preparations.scope(Any.anyCoordinates()));
        } else if (!handoff.document().plan().missing(handoff.scope()).isEmpty()) {
            add(Cast.ANALYST, Preparations.plan("2.17.1", ""));
        }
        if (!handoff.document().verification().isPlanned()) {
            add(Cast.ANALYST, Preparations.verification(Cast.VERIFIER, "It is gone."));
        }
        if (!handoff.scoping().unacknowledgedTargets().isEmpty()) {
            add(commander(), Preparations.acknowledge());
        }
        if (!handoff.scoping().isAttested()) {
            add(commander(), Preparations.attest());
        }
    }

    private void gather() {
        complete();
        owners();
        if (moves.isEmpty()) {
            add(commander(), Preparations.start(handoff));
        }
    }

    private void brief() {
        scope();
        if (handoff.scoping().pending().isOpen()) {
            add(commander(), Preparations.acceptDifference());
        }
        if (!handoff.scoping().unacknowledgedTargets().isEmpty()) {
            add(commander(), Preparations.acknowledge());
        }
        handoff.walk().open().forEach(this::confirm);
        handoff.walk().absent().forEach(seat -> add(at(seat), Preparations.checkIn(seat)));
        owners();
        decide();
        if (handoff.walk().isReadyToSign()) {
            handoff.walk()
                    .unsigned()
                    .forEach(team -> add(at(lead(team.id())), Acts.sign(team.id(), Any.anyReadBack())));
        }
        if (moves.isEmpty()) {
            add(commander(), Preparations.end());
        }
    }

    private void scope() {
        if (handoff.scoping().isOwed()) {
            add(Cast.ANALYST, Preparations.askAgain(true));
            String list = handoff.scope().projects().stream()
                    .map(project -> "asset, " + project.name() + ", " + project.name() + ", 2.14.1, production")
                    .collect(Collectors.joining("\n"));
            add(Cast.ANALYST, Preparations.importedScope(list, Any.anyCoordinates()));
        }
        if (!handoff.scoping().isAttested()) {
            add(commander(), Preparations.attest());
        }
    }

    /** Owners do their work; a claim is checked by itself, on its day. */
    private void work(Instant now) {
        handoff.work().projects(item -> item.state().isWithEngineering()).forEach(project -> {
            Person owner = handoff.document().owner(project).orElse(Cast.ENGINEER);
            add(owner, random.nextInt(4) == 0 ? WorkActs.start(handoff, project) : WorkActs.done(handoff, project));
        });
        handoff.followThrough()
                .raises()
                .open()
                .keySet()
                .forEach(project -> handoff.scope()
                        .project(project)
                        .ifPresent(scoped -> add(
                                at(new Seat(Role.ENGINEERING_MANAGER, scoped.team())),
                                ExceptionActs.acknowledge(handoff, project))));
        if (random.nextInt(20) == 0) {
            handoff.work().projects(item -> !item.state().isSettled()).forEach(project -> exceptions(project, now));
        }
        if (handoff.work().areAll(item -> item.state().isSettled())) {
            add(commander(), WorkActs.close());
        }
    }

    /** Some risks end before the month's watch does, and some after it. */
    private void exceptions(String project, Instant now) {
        LocalDate until = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1 + random.nextInt(60));
        add(Cast.APPROVER, ExceptionActs.acceptRisk(project, until, Any.anyReason()));
        List<Severity> severities = List.of(Severity.values());
        Severity severity = severities.get(random.nextInt(severities.size()));
        add(commander(), ExceptionActs.changeSeverity(project, severity, Any.anyReason()));
    }

    private void confirm(Requirement requirement) {
        add(at(requirement.seat()), Acts.confirm(requirement));
    }

    private void decide() {
        handoff.objections().discrepancies().stream()
                .filter(each -> each.isOpen())
                .forEach(each -> add(
                        commander(),
                        random.nextBoolean()
                                ? Acts.acceptDiscrepancy(each.number())
                                : Acts.rejectDiscrepancy(each.number(), "The SBOM says so.")));
        handoff.objections().extensions().stream()
                .filter(each -> each.isOpen())
                .forEach(each -> add(
                        commander(),
                        random.nextBoolean() ? Acts.approve(each.number()) : Acts.deny(each.number(), "No.")));
        handoff.objections().questions().stream()
                .filter(Question::isOpen)
                .forEach(each -> add(Cast.ANALYST, Acts.answer(each.number(), "On two hosts.")));
    }

    private void owners() {
        for (ScopedProject project : handoff.walk().unowned()) {
            Person owner = project.team().equals(Cast.PLATFORM) ? Cast.PLATFORM_ENGINEER : Cast.ENGINEER;
            add(at(lead(project.team())), Acts.nameOwner(project.team(), project.name(), owner));
        }
    }

    private Instant soon(Instant now) {
        return now.plus(Duration.ofHours(1 + random.nextInt(60)));
    }

    private Person commander() {
        return at(Participants.commanderSeat());
    }

    private Person at(Seat seat) {
        return handoff.participants().at(seat).orElse(Cast.COMMANDER);
    }

    private static Seat lead(TeamId team) {
        return new Seat(Role.ENGINEERING_LEAD, team);
    }

    private void add(Person person, Act act) {
        moves.add(new Move(person, act));
    }

    /** Whether anybody who means well can only wait. */
    static boolean isWaiting(Handoff handoff, Instant now) {
        return switch (handoff.phase()) {
            case BRIEFING_SCHEDULED -> now.isBefore(handoff.meeting().start());
            case SYSTEMIC_WATCH -> true;
            default ->
                handoff.phase().isAtWork()
                        && handoff.work().areAll(item -> !item.state().isWithEngineering())
                        && !handoff.work().areAll(item -> item.state().isSettled());
        };
    }
}
