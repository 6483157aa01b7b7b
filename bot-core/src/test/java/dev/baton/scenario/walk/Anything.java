package dev.baton.scenario.walk;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Severity;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.discrepancy.Correction;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.followup.Classification;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.planning.Outlook;
import dev.baton.handoff.work.Lateness;
import dev.baton.scenario.Any;
import dev.baton.scenario.Cast;
import dev.baton.scenario.stage.Act;
import dev.baton.scenario.stage.Acts;
import dev.baton.scenario.stage.ExceptionActs;
import dev.baton.scenario.stage.LeavingActs;
import dev.baton.scenario.stage.Preparations;
import dev.baton.scenario.stage.WorkActs;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Anything that anybody can do at all, lawful or not, sensible or not. */
final class Anything {

    private static final List<Person> PEOPLE = Cast.accounts().toList();
    private static final List<String> PROJECTS = List.of(Any.LEDGER, Any.TILL, Any.GATEWAY, Any.SEARCH, "no/such", "");
    private static final List<TeamId> TEAMS = List.of(Cast.PAYMENTS, Cast.PLATFORM);
    private static final List<String> WORDS = List.of(
            "",
            "  ",
            "ok",
            Any.anyReason(),
            Any.anyReadBack(),
            "<!channel> *bold* | `code`",
            "مرحبا بالعالم",
            "🔥🔥🔥 everything is on fire 🔥🔥🔥",
            "x".repeat(3000));

    private final Handoff handoff;
    private final Instant now;
    private final Random random;

    Anything(Handoff handoff, Instant now, Random random) {
        this.handoff = handoff;
        this.now = now;
        this.random = random;
    }

    /** Anybody does anything. */
    Move move() {
        return new Move(one(PEOPLE), act());
    }

    /** Somebody at the table objects, from their own seat. */
    Move objection() {
        Seat seat = one(handoff.participants().seats());
        Person person = handoff.participants().at(seat).orElse(Cast.LEAD);
        return new Move(person, objecting(seat));
    }

    private Act objecting(Seat seat) {
        return switch (random.nextInt(6)) {
            case 0 -> Acts.ask(new Requirement(one(List.of(Section.values())), seat), one(WORDS));
            case 1 -> Acts.file(seat.team(), correction(), one(WORDS));
            case 2 -> Acts.requestExtension(seat.team(), one(PROJECTS), day(), one(WORDS));
            case 3 -> Acts.propose(seat.team(), one(PROJECTS), one(WORDS), one(WORDS));
            case 4 -> Acts.nameOwner(seat.team(), one(PROJECTS), one(PEOPLE));
            default -> Preparations.delegate(seat, one(PEOPLE));
        };
    }

    private Act act() {
        return one(one(List.of(answers(), preparations(), work(), exceptions())))
                .get();
    }

    private List<Supplier<Act>> answers() {
        return List.of(
                () -> Acts.confirm(new Requirement(one(List.of(Section.values())), seat())),
                () -> Acts.ask(new Requirement(one(List.of(Section.values())), seat()), one(WORDS)),
                () -> Acts.answer(number(), one(WORDS)),
                () -> Acts.nameOwner(one(TEAMS), one(PROJECTS), one(PEOPLE)),
                () -> Acts.propose(one(TEAMS), one(PROJECTS), one(WORDS), one(WORDS)),
                () -> Acts.file(one(TEAMS), correction(), one(WORDS)),
                () -> Acts.acceptDiscrepancy(number()),
                () -> Acts.rejectDiscrepancy(number(), one(WORDS)),
                () -> Acts.requestExtension(one(TEAMS), one(PROJECTS), day(), one(WORDS)),
                () -> Acts.approve(number()),
                () -> Acts.deny(number(), one(WORDS)),
                () -> Acts.withdraw(number()),
                () -> Acts.sign(one(TEAMS), one(WORDS)));
    }

    private List<Supplier<Act>> work() {
        return List.of(
                () -> WorkActs.start(handoff, one(PROJECTS)),
                () -> WorkActs.done(handoff, one(PROJECTS)),
                () -> WorkActs.takeBack(one(PROJECTS)),
                () -> WorkActs.explain(handoff, one(PROJECTS), one(List.of(Lateness.Cause.values()))),
                () -> WorkActs.checkNow(handoff, one(PROJECTS)),
                () -> WorkActs.evidence(handoff, one(PROJECTS), one(WORDS)),
                () -> WorkActs.attest(handoff, one(PROJECTS)),
                () -> WorkActs.doubt(handoff, one(PROJECTS), one(WORDS)),
                () -> WorkActs.mend(number()),
                () -> WorkActs.leave(number(), one(WORDS)),
                () -> WorkActs.descope(one(PROJECTS), one(WORDS)),
                () -> WorkActs.fields(handoff, one(PROJECTS), "priority", one(WORDS)),
                () -> WorkActs.taskMissing(handoff, one(PROJECTS)),
                () -> WorkActs.taskThere(handoff, one(PROJECTS), one(WORDS)),
                WorkActs::close,
                WorkActs::closeIncident,
                () -> WorkActs.classify(one(List.of(Classification.values())), one(WORDS)));
    }

    private List<Supplier<Act>> exceptions() {
        return List.of(
                () -> ExceptionActs.acceptRisk(one(PROJECTS), day(), one(WORDS)),
                () -> ExceptionActs.changeSeverity(one(PROJECTS), one(List.of(Severity.values())), one(WORDS)),
                () -> ExceptionActs.acknowledge(handoff, one(PROJECTS)),
                () -> ExceptionActs.plan(handoff, one(PROJECTS), one(List.of(Outlook.values())), one(WORDS)),
                () -> LeavingActs.report(one(PEOPLE), day()),
                () -> LeavingActs.reassign(handoff, one(PROJECTS), one(PEOPLE)),
                () -> LeavingActs.takeOver(handoff, one(PROJECTS), one(WORDS)),
                () -> LeavingActs.falseAlarm(number()));
    }

    private List<Supplier<Act>> preparations() {
        return List.of(
                () -> Preparations.summary(one(WORDS), one(WORDS)),
                () -> Preparations.scope(Any.anyCoordinates()),
                () -> Preparations.scope("pkg:maven/org.acme/gear@1.0"),
                () -> Preparations.scope(one(WORDS)),
                () -> Preparations.plan(random.nextBoolean() ? "2.17.1" : "2.18", one(WORDS)),
                () -> Preparations.suggestedPlan("2.17.1"),
                Preparations::askForSuggestions,
                () -> Preparations.verification(one(PEOPLE), one(WORDS)),
                () -> Preparations.askAgain(random.nextBoolean()),
                () -> Preparations.importedScope(list(), Any.anyCoordinates()),
                Preparations::attest,
                Preparations::acknowledge,
                Preparations::ready,
                () -> Preparations.schedule(handoff, now.plus(Duration.ofHours(random.nextInt(100) - 20L))),
                () -> Preparations.move(number(), seat()),
                () -> Preparations.delegate(seat(), one(PEOPLE)),
                () -> Preparations.start(handoff),
                () -> Preparations.checkIn(seat()),
                Preparations::acceptDifference,
                Preparations::end,
                () -> Preparations.cancel(one(WORDS)),
                () -> Preparations.cancel(Any.anyReason()));
    }

    private String list() {
        return PROJECTS.subList(0, 1 + random.nextInt(4)).stream()
                .map(project -> "asset, " + project + ", host, 2.14.1" + (random.nextBoolean() ? ", production" : ""))
                .collect(Collectors.joining("\n"));
    }

    private Correction correction() {
        List<String> right = List.of("2.13.0", "platform", "payments", "nobody", "");
        return new Correction(one(List.of(Correction.Kind.values())), one(PROJECTS), one(right));
    }

    private Seat seat() {
        return new Seat(
                one(List.of(Role.INCIDENT_COMMANDER, Role.ENGINEERING_LEAD, Role.ENGINEERING_MANAGER, Role.OWNER)),
                one(Stream.concat(TEAMS.stream(), Stream.of(TeamId.SECURITY)).toList()));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(random.nextInt(25));
    }

    private int number() {
        return 1 + random.nextInt(3);
    }

    private <T> T one(List<T> those) {
        return those.get(random.nextInt(those.size()));
    }
}
