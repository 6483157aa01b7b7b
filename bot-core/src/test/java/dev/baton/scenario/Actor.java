package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.Severity;
import dev.baton.handoff.briefing.Requirement;
import dev.baton.handoff.discrepancy.Correction;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.followup.Classification;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.planning.Outlook;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.work.Lateness;
import dev.baton.scenario.stage.Act;
import dev.baton.scenario.stage.Acts;
import dev.baton.scenario.stage.ExceptionActs;
import dev.baton.scenario.stage.LeavingActs;
import dev.baton.scenario.stage.Preparations;
import dev.baton.scenario.stage.WorkActs;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Everything that somebody can do, lawfully or not. */
public final class Actor {

    private final Scenario scenario;
    private final Person person;

    Actor(Scenario scenario, Person person) {
        this.scenario = scenario;
        this.person = person;
    }

    public Scenario opens(OpenHandoff command) {
        return scenario.opens(person, command);
    }

    public Scenario writesTheSummary(String happened, String impact) {
        return does(Preparations.summary(happened, impact));
    }

    public Scenario asksForTheScope(String... lines) {
        return does(Preparations.scope(lines));
    }

    public Scenario writesThePlan(String fixedVersion, String advice) {
        return does(Preparations.plan(fixedVersion, advice));
    }

    public Scenario takesOverWhatIsSuggested(String fixedVersion) {
        return does(Preparations.suggestedPlan(fixedVersion));
    }

    public Scenario asksForSuggestionsAgain() {
        return does(Preparations.askForSuggestions());
    }

    public Scenario plansVerificationBy(Person verifier) {
        return does(Preparations.verification(verifier, "The component is gone."));
    }

    public Scenario importsTheScope(String list, String... lines) {
        return does(Preparations.importedScope(list, lines));
    }

    public Scenario asksTheInventoryAgain() {
        return does(Preparations.askAgain(handoff().phase() == Phase.IN_BRIEFING));
    }

    public Scenario attestsTheScope() {
        return does(Preparations.attest());
    }

    public Scenario acknowledgesTheTargets() {
        return does(Preparations.acknowledge());
    }

    public Scenario marksThePackageReady() {
        return does(Preparations.ready());
    }

    public Scenario schedulesTheBriefing(Instant start) {
        return does(Preparations.schedule(handoff(), start));
    }

    public Scenario movesTheBriefingFor(Seat missing) {
        return does(Preparations.move(handoff(), missing));
    }

    /** By the card of an appointment that may have been moved meanwhile. */
    public Scenario movesTheBriefingOfThatTimeFor(int number, Seat missing) {
        return does(Preparations.move(number, missing));
    }

    public Scenario sends(Person delegate, Seat seat) {
        return does(Preparations.delegate(seat, delegate));
    }

    public Scenario startsTheBriefing() {
        return does(Preparations.start(handoff()));
    }

    public Scenario checksInAs(Seat seat) {
        return does(Preparations.checkIn(seat));
    }

    public Scenario acceptsTheChangedScope() {
        return does(Preparations.acceptDifference());
    }

    public Scenario endsTheBriefing() {
        return does(Preparations.end());
    }

    public Scenario cancels(String reason) {
        return does(Preparations.cancel(reason));
    }

    /** Confirms a section from the seat that this person has, or tries to from the first seat that is asked. */
    public Scenario confirms(Section section) {
        return does(Acts.confirm(requirement(section)));
    }

    public Scenario confirms(Section section, Seat seat) {
        return does(Acts.confirm(new Requirement(section, seat)));
    }

    /** Is asked, and says nothing. */
    public Scenario doesNotAnswer(Section section) {
        assertThat(handoff().walk().open()).contains(requirement(section));
        return scenario;
    }

    public Scenario asks(Section section, String words) {
        return does(Acts.ask(requirement(section), words));
    }

    public Scenario answersQuestion(int number, String words) {
        return does(Acts.answer(number, words));
    }

    public Scenario names(Person owner, String project) {
        return does(Acts.nameOwner(teamOf(project), project, owner));
    }

    public Scenario proposes(String project, String fix, String because) {
        return does(Acts.propose(teamOf(project), project, fix, because));
    }

    public Scenario files(Correction correction, String reason) {
        return files(Cast.PAYMENTS, correction, reason);
    }

    public Scenario files(TeamId team, Correction correction, String reason) {
        return does(Acts.file(team, correction, reason));
    }

    public Scenario acceptsDiscrepancy(int number) {
        return does(Acts.acceptDiscrepancy(number));
    }

    public Scenario rejectsDiscrepancy(int number, String evidence) {
        return does(Acts.rejectDiscrepancy(number, evidence));
    }

    public Scenario asksForMoreTime(String project, String day, String reason) {
        return does(Acts.requestExtension(teamOf(project), project, LocalDate.parse(day), reason));
    }

    public Scenario approvesExtension(int number) {
        return does(Acts.approve(number));
    }

    public Scenario deniesExtension(int number, String because) {
        return does(Acts.deny(number, because));
    }

    public Scenario withdrawsExtension(int number) {
        return does(Acts.withdraw(number));
    }

    public Scenario signs(TeamId team, String readBack) {
        return does(Acts.sign(team, readBack));
    }

    public Scenario saysTheTaskIsMissing(String project) {
        return does(WorkActs.taskMissing(handoff(), project));
    }

    public Scenario namesTheTask(String project, String task) {
        return does(WorkActs.taskThere(handoff(), project, task));
    }

    public Scenario startsWorkOn(String project) {
        return does(WorkActs.start(handoff(), project));
    }

    public Scenario marksDone(String project) {
        return does(WorkActs.done(handoff(), project));
    }

    public Scenario takesBack(String project) {
        return does(WorkActs.takeBack(project));
    }

    public Scenario explains(String project, Lateness.Cause cause) {
        return does(WorkActs.explain(handoff(), project, cause));
    }

    public Scenario checksNow(String project) {
        return does(WorkActs.checkNow(handoff(), project));
    }

    /** By the form behind "More…", while the claim waits for its day. */
    public Scenario checksBeforeItsDay(String project) {
        return does(WorkActs.checkBeforeItsDay(project));
    }

    public Scenario givesEvidence(String project, String words) {
        return does(WorkActs.evidence(handoff(), project, words));
    }

    public Scenario attests(String project) {
        return does(WorkActs.attest(handoff(), project));
    }

    public Scenario doubts(String project, String because) {
        return does(WorkActs.doubt(handoff(), project, because));
    }

    public Scenario says(String project, String field, String words) {
        return does(WorkActs.fields(handoff(), project, field, words));
    }

    public Scenario mendsDrift(int number) {
        return does(WorkActs.mend(number));
    }

    public Scenario leavesDrift(int number, String reason) {
        return does(WorkActs.leave(number, reason));
    }

    public Scenario descopes(String project, String evidence) {
        return does(WorkActs.descope(project, evidence));
    }

    public Scenario reports(Person leaver, String day) {
        return does(LeavingActs.report(leaver, LocalDate.parse(day)));
    }

    public Scenario reassigns(String project, Person owner) {
        return does(LeavingActs.reassign(handoff(), project, owner));
    }

    public Scenario takesOver(String project, String readBack) {
        return does(LeavingActs.takeOver(handoff(), project, readBack));
    }

    public Scenario callsFalseAlarm(int number) {
        return does(LeavingActs.falseAlarm(number));
    }

    public Scenario acceptsTheRisk(String project, String until, String reason) {
        return does(ExceptionActs.acceptRisk(project, LocalDate.parse(until), reason));
    }

    public Scenario rates(String project, Severity severity, String reason) {
        return does(ExceptionActs.changeSeverity(project, severity, reason));
    }

    public Scenario takesNoteThatItIsMoreSevere(String project) {
        return does(ExceptionActs.acknowledge(handoff(), project));
    }

    public Scenario plans(String project) {
        return does(ExceptionActs.plan(handoff(), project, Outlook.PLANNED, ""));
    }

    public Scenario saysInPlanningThatItIsDone(String project) {
        return does(ExceptionActs.plan(handoff(), project, Outlook.DONE, ""));
    }

    public Scenario saysInPlanningThatItIsAtRisk(String project, String reason) {
        return does(ExceptionActs.plan(handoff(), project, Outlook.AT_RISK, reason));
    }

    public Scenario closesTheHandoff() {
        return does(WorkActs.close());
    }

    public Scenario closesTheIncident() {
        return does(WorkActs.closeIncident());
    }

    public Scenario classifies(Classification kind, String because) {
        return does(WorkActs.classify(kind, because));
    }

    /** Whatever else somebody can do, as the handoff stands. */
    public Scenario does(Function<Handoff, Act> act) {
        return does(act.apply(handoff()));
    }

    /** Whatever else somebody can do. */
    public Scenario does(Act act) {
        return scenario.does(person, act);
    }

    private Requirement requirement(Section section) {
        List<Requirement> asked = handoff().walk().requirements(section);
        return asked.stream()
                .filter(each -> handoff().participants().sits(person, each.seat()))
                .findFirst()
                .orElseGet(() -> asked.get(0));
    }

    private TeamId teamOf(String project) {
        return handoff().scope().project(project).map(ScopedProject::team).orElse(Cast.PAYMENTS);
    }

    private Handoff handoff() {
        return scenario.stage().handoff();
    }
}
