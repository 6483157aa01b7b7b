package dev.baton.scenario.stage;

import static dev.baton.scenario.stage.Act.fill;
import static dev.baton.scenario.stage.Act.press;
import static dev.baton.scenario.stage.Acts.with;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.closing.ClosingCommand.CloseIncident;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.document.AffectedSystem;
import dev.baton.handoff.recovery.document.Placement.Way;
import dev.baton.handoff.recovery.restoration.EscalationCommand.Escalate;
import dev.baton.handoff.recovery.restoration.EscalationCommand.NameShortfall;
import dev.baton.handoff.recovery.restoration.EscalationCommand.ResumeRecovery;
import dev.baton.handoff.recovery.restoration.EscalationCommand.ReturnToEradication;
import dev.baton.handoff.recovery.restoration.EscalationCommand.RollBack;
import dev.baton.handoff.recovery.restoration.Order;
import dev.baton.handoff.recovery.restoration.OversightCommand.AcceptUnaware;
import dev.baton.handoff.recovery.restoration.OversightCommand.CloseRecovery;
import dev.baton.handoff.recovery.restoration.OversightCommand.LinkRecovery;
import dev.baton.handoff.recovery.restoration.OversightCommand.NameContact;
import dev.baton.handoff.recovery.restoration.OversightCommand.OverrideWave;
import dev.baton.handoff.recovery.restoration.RestorationCommand.ApproveSystem;
import dev.baton.handoff.recovery.restoration.RestorationCommand.BringOnline;
import dev.baton.handoff.recovery.restoration.RestorationCommand.MarkSystemReady;
import dev.baton.handoff.recovery.restoration.RestorationCommand.RetireSystem;
import dev.baton.handoff.recovery.restoration.RestorationCommand.ReviewSystem;
import dev.baton.handoff.recovery.restoration.RestorationCommand.SayHealthy;
import dev.baton.handoff.recovery.restoration.RestorationCommand.SignRestored;
import dev.baton.handoff.recovery.restoration.Shortfall;
import java.time.Instant;
import java.util.List;

/** How systems are brought back, by the buttons and forms of the recovery playbook. */
public final class RestorationActs {

    private RestorationActs() {}

    public static Act saysReadyForRecovery(Handoff handoff, String system) {
        return press(new MarkSystemReady(system), step(handoff, system, "ready"), "yes");
    }

    public static Act approves(Handoff handoff, String system) {
        return press(new ApproveSystem(system), step(handoff, system, "approve"), "yes");
    }

    public static Act bringsOnline(Handoff handoff, String system, Way way) {
        return fill(new BringOnline(system, way), step(handoff, system, "online"), "fill", with("way", way.name()));
    }

    public static Act reviews(Handoff handoff, String system, String findings) {
        return fill(
                new ReviewSystem(system, findings), step(handoff, system, "review"), "fill", with("words", findings));
    }

    public static Act seesNothingUnusual(Handoff handoff, String system) {
        return press(new SayHealthy(system), step(handoff, system, "healthy"), "yes");
    }

    public static Act signsOff(Handoff handoff, String system) {
        return press(new SignRestored(system), step(handoff, system, "restored"), "yes");
    }

    public static Act retires(Handoff handoff, String system, String because) {
        return fill(new RetireSystem(system, because), step(handoff, system, "retire"), "fill", with("words", because));
    }

    public static Act rollsBack(Handoff handoff, String system) {
        return press(new RollBack(system), step(handoff, system, "rollback"), "yes");
    }

    public static Act raises(String system, String trigger, String evidence) {
        return fill(
                new Escalate(system, trigger, evidence),
                "escalate",
                "fill",
                with("system", system.isEmpty() ? "No single system" : system)
                        .with("trigger", trigger)
                        .with("evidence", evidence));
    }

    public static Act resumes(String because) {
        return fill(new ResumeRecovery(because), "escalated", "resume", with("words", because));
    }

    /** The escalation by its words in the form. */
    public static Act saysWhatMissedIt(int number, String shown, Shortfall shortfall, String because) {
        return fill(
                new NameShortfall(number, shortfall, because),
                "shortfall",
                "fill",
                with("escalation", number + ". " + shown)
                        .with("section", shortfall.name())
                        .with("reason", because));
    }

    public static Act goesBackToEradication(String because) {
        return fill(new ReturnToEradication(because), "escalated", "back", with("words", because));
    }

    public static Act overrides(int wave, String because) {
        return fill(
                new OverrideWave(wave, because),
                "override",
                "fill",
                with("wave", String.valueOf(wave)).with("reason", because));
    }

    public static Act goesOnWithoutThem(String because) {
        return fill(new AcceptUnaware(because), "unaware", "fill", with("words", because));
    }

    public static Act namesTheContact(Person contact, Instant from, Instant until) {
        return fill(
                new NameContact(contact, from, until),
                "contact",
                "fill",
                with("person", contact.id().key())
                        .with("from", RecoveryActs.at(from))
                        .with("until", RecoveryActs.at(until)));
    }

    public static Act endsEarlyRecovery() {
        return press(new LinkRecovery(), "link", "yes");
    }

    public static Act closesTheRecovery() {
        return press(new CloseRecovery(), "close", "yes");
    }

    public static Act closesTheIncident() {
        return press(new CloseIncident(List.of()), "incident", "yes");
    }

    private static String step(Handoff handoff, String system, String what) {
        List<String> systems =
                new Order(handoff).systems().stream().map(AffectedSystem::name).toList();
        return "system." + Math.max(1, systems.indexOf(system) + 1) + "." + what;
    }
}
