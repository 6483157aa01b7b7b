package dev.baton.playbook.recovery;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.dangerously;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.recovery.document.AffectedSystem;
import dev.baton.handoff.recovery.document.Placement;
import dev.baton.handoff.recovery.restoration.EscalationCommand.RollBack;
import dev.baton.handoff.recovery.restoration.Order;
import dev.baton.handoff.recovery.restoration.RestorationCommand.ApproveSystem;
import dev.baton.handoff.recovery.restoration.RestorationCommand.MarkSystemReady;
import dev.baton.handoff.recovery.restoration.RestorationCommand.RetireSystem;
import dev.baton.handoff.recovery.restoration.RestorationCommand.ReviewSystem;
import dev.baton.handoff.recovery.restoration.RestorationCommand.SayHealthy;
import dev.baton.handoff.recovery.restoration.RestorationCommand.SignRestored;
import dev.baton.handoff.recovery.restoration.SystemLife;
import dev.baton.handoff.recovery.restoration.SystemLife.State;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.playbook.Asks;
import dev.baton.playbook.Reply;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.playbook.Timing;
import dev.baton.view.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of each system on its way back (B4), each of those who take it. */
final class RestorationSteps {

    private final Setting setting;
    private final Handoff handoff;
    private final Order order;
    private final Table table;

    RestorationSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.order = new Order(handoff);
        this.table = new Table(handoff);
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        if (handoff.phase().isAccepted()) {
            List<AffectedSystem> systems = order.systems();
            for (int i = 0; i < systems.size(); i++) {
                new OfOne(i + 1, systems.get(i)).addTo(steps);
            }
        }
        return steps;
    }

    /** The steps of one system. */
    private final class OfOne {

        private final String prefix;
        private final AffectedSystem system;
        private final String name;
        private final SystemLife life;

        OfOne(int number, AffectedSystem system) {
            this.prefix = "system." + number + ".";
            this.system = system;
            this.name = system.name();
            this.life = handoff.recovery().restoration().life(name);
        }

        private Optional<Placement> placed() {
            return handoff.recovery().document().guidance().of(name);
        }

        void addTo(List<Step> steps) {
            comesOnline(steps);
            isWatched(steps);
            steps.add(retire());
            steps.add(rollBack());
        }

        private void comesOnline(List<Step> steps) {
            steps.add(step(
                    "ready",
                    Seated.leader(handoff),
                    "Say that " + name + " is ready",
                    isIn(State.LISTED) && placed().isPresent(),
                    press("yes", "Eradication is validated", new MarkSystemReady(name))));
            steps.add(step(
                    "approve",
                    Seated.as(Role.RECOVERY_LEAD, table.leads()),
                    "Approve " + name,
                    isIn(State.READY) && mayBegin(),
                    press("yes", "Approve", new ApproveSystem(name))));
            steps.add(step(
                    "online",
                    Seated.as(Role.IT_OPERATIONS, table.of(Group.OPERATIONS)),
                    "Bring " + name + " online",
                    isIn(State.APPROVED)
                            && mayBegin()
                            && isNext()
                            && order.unaware().isEmpty(),
                    fill("fill", "Brought online", () -> RestorationForms.online(name, caveat()))));
        }

        private void isWatched(List<Step> steps) {
            steps.add(step(
                    "review",
                    contact(),
                    "Review " + name,
                    isIn(State.ONLINE) && order.isFirst(name),
                    fill(
                            "fill",
                            "Reviewed",
                            () -> RestorationForms.saying(
                                    "Review", "What did you look at, and what did you see?", this::reviewed))));
            steps.add(step(
                    "healthy",
                    Seated.as(Role.MONITORING, table.of(Group.MONITORING)),
                    "Watch " + name,
                    isIn(State.REVIEWED) || (isIn(State.ONLINE) && !order.isFirst(name)),
                    press("yes", "Nothing unusual", new SayHealthy(name))));
            steps.add(step(
                    "restored",
                    Seated.as(Role.SYSTEM_OWNER, List.of(system.owner())),
                    "Sign off " + name,
                    isIn(State.HEALTHY),
                    press("yes", "It is restored", new SignRestored(name))));
        }

        private ReviewSystem reviewed(String words) {
            return new ReviewSystem(name, words);
        }

        private Step retire() {
            return new Step(
                    prefix + "retire",
                    Seated.as(Role.SYSTEM_OWNER, List.of(system.owner())),
                    "Say what becomes of " + name,
                    Timing.since(since()),
                    isIn(State.LISTED) && placed().isEmpty(),
                    content(
                            () -> List.of(
                                    new Part.Words(
                                            text(
                                                    name
                                                            + " is not ready for recovery. If it does not come back, say so; else the package needs it."))),
                            fill(
                                    "fill",
                                    "It does not come back",
                                    () -> RestorationForms.saying(
                                            "Retire",
                                            "Why does it not come back?",
                                            why -> new RetireSystem(name, why)))));
        }

        private Step rollBack() {
            return new Step(
                    prefix + "rollback",
                    Seated.as(Role.IT_OPERATIONS, table.of(Group.OPERATIONS)),
                    "Roll " + name + " back",
                    Timing.since(since()),
                    life.state() == State.REINFECTED,
                    content(
                            () -> List.of(new Part.Words(text("Roll it back: " + rollback()))),
                            press("yes", "Rolled back", new RollBack(name))));
        }

        private String rollback() {
            return placed().flatMap(each -> handoff.recovery().document().guidance().waves().stream()
                            .filter(wave -> wave.number() == each.wave())
                            .findFirst())
                    .map(wave -> wave.rollback())
                    .orElse("");
        }

        private Step step(String key, Asks asks, String what, boolean isOpen, Reply reply) {
            return new Step(
                    prefix + key,
                    asks,
                    what,
                    Timing.since(since()),
                    isOpen,
                    content(
                            () -> List.of(new Part.Words(
                                    text(name + " is " + life.state().words() + ". " + caveat()))),
                            reply,
                            dangerously(
                                    "escalate",
                                    "Reinfection or issue",
                                    () -> RestorationForms.escalate(setting, name))));
        }

        private String caveat() {
            return placed().map(
                            each -> "Wave " + each.wave() + ", " + each.way().words()
                                    + (each.instruction().isBlank() ? "." : ": " + each.instruction() + "."))
                    .orElse("Not among the systems ready for recovery.");
        }

        private boolean isIn(State state) {
            return order.isUnderWay() && life.state() == state;
        }

        private boolean mayBegin() {
            return placed().filter(order::isTurnOf).isPresent();
        }

        private boolean isNext() {
            return placed().filter(each -> order.unreviewed(each).isEmpty()).isPresent();
        }

        private Instant since() {
            return life.since().isAfter(handoff.stage().since())
                    ? life.since()
                    : handoff.stage().since();
        }
    }

    /** Whoever is the point of contact now; the IR lead where nobody is. */
    private Asks contact() {
        Person leader = handoff.participants().commander();
        return Seated.as(
                Role.CONTACT,
                List.of(handoff.recovery()
                        .restoration()
                        .coverage()
                        .at(setting.now())
                        .orElse(leader)));
    }
}
