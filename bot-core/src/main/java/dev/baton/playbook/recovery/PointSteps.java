package dev.baton.playbook.recovery;

import static dev.baton.playbook.Steps.content;
import static dev.baton.playbook.Steps.fill;
import static dev.baton.playbook.Steps.orFill;
import static dev.baton.playbook.Steps.press;
import static dev.baton.view.Text.text;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.document.PackageSection;
import dev.baton.handoff.recovery.meeting.Concern;
import dev.baton.handoff.recovery.meeting.Delivery;
import dev.baton.handoff.recovery.meeting.Need;
import dev.baton.handoff.recovery.meeting.Point;
import dev.baton.handoff.recovery.meeting.PointCommand.ConfirmPoint;
import dev.baton.handoff.recovery.meeting.PointCommand.OpenPackage;
import dev.baton.handoff.recovery.meeting.Session;
import dev.baton.handoff.recovery.meeting.Walkthrough;
import dev.baton.handoff.recovery.roster.Group;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.playbook.Asks;
import dev.baton.playbook.Reply;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.playbook.Timing;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The steps in which the package is opened, walked through, asked about and confirmed. */
final class PointSteps {

    private static final Set<Phase> READING =
            EnumSet.of(Phase.BRIEFING_SCHEDULED, Phase.IN_BRIEFING, Phase.AWAITING_ACCEPTANCE, Phase.EARLY_RECOVERY);

    private final Setting setting;
    private final Handoff handoff;
    private final Session session;
    private final Table table;
    private final Walkthrough walkthrough;
    private final List<Need> open;

    PointSteps(Setting setting) {
        this.setting = setting;
        this.handoff = setting.handoff();
        this.session = handoff.recovery().session();
        this.table = new Table(handoff);
        this.walkthrough = new Walkthrough(handoff);
        this.open = walkthrough.open();
    }

    List<Step> all() {
        List<Step> steps = new ArrayList<>();
        int version = handoff.recovery().document().version();
        List<Delivery> deliveries = session.deliveries().stream()
                .filter(delivery -> delivery.version() == version)
                .toList();
        for (int i = 0; i < deliveries.size(); i++) {
            steps.add(opening(i + 1, deliveries.get(i)));
        }
        walkthrough.all().forEach(need -> steps.add(point(need)));
        session.concerns().forEach(concern -> steps.add(question(concern)));
        return steps;
    }

    private Step opening(int number, Delivery delivery) {
        Person to = delivery.to();
        return new Step(
                "open." + number,
                Seated.one(table, to),
                isAcceptanceBlocked(to)
                        ? "Open the handoff package, then accept the handoff"
                        : "Open the handoff package",
                new Timing(delivery.delivered(), Timing.ofBriefing(handoff).due()),
                READING.contains(handoff.phase()) && !session.hasOpened(to, delivery.version()),
                content(
                        () -> List.of(new Part.Words(text("Version " + delivery.version()
                                        + " of the package was delivered to you: ")
                                .andLink("open your copy", setting.document().copy(delivery.copy()))
                                .and(". Whoever opens this link opens it for you, so keep it; what you open is noted. "
                                        + "Or say that you have read it."))),
                        press("yes", "I have opened it", new OpenPackage())));
    }

    /** A recovery lead who has not opened what was handed over cannot accept it (A7-16). */
    private boolean isAcceptanceBlocked(Person person) {
        return handoff.phase() == Phase.AWAITING_ACCEPTANCE && table.isOf(Group.RECOVERY_LEADS, person);
    }

    private Step point(Need need) {
        return new Step(
                "point." + need.key(),
                Seated.as(need.role(), need.people()),
                (need.isReadBack() ? "Read back " : "Confirm ") + need.point().code() + " "
                        + need.point().title(),
                Timing.ofBriefing(handoff),
                open.contains(need),
                content(
                        () -> shown(need),
                        confirming(need),
                        orFill("or", "Ask a question", () -> PointForms.question(need.point()))));
    }

    private static Reply confirming(Need need) {
        return need.isReadBack()
                ? fill("yes", "Read back", () -> PointForms.readBack(need))
                : press("yes", "Confirm", new ConfirmPoint(need.point(), need.role(), ""));
    }

    private List<Part> shown(Need need) {
        List<Part> parts = new ArrayList<>(new PackageView(setting).of(section(need.point())));
        session.concerns().stream()
                .filter(concern -> concern.point() == need.point() && !concern.isOpen())
                .forEach(concern -> parts.add(new Part.Words(
                        text(concern.by().name() + " asked: " + concern.words() + " — " + concern.answer()))));
        parts.add(
                new Part.Words(Text.empty().andEmphasis(need.point().question()).and(" Questions or concerns?")));
        if (!need.isReadBack()) {
            parts.add(new Part.Quote(text(need.statement())));
        }
        return parts;
    }

    private static PackageSection section(Point point) {
        return switch (point) {
            case ERADICATION -> PackageSection.ERADICATION;
            case PROCESS -> PackageSection.GUIDANCE;
            case MONITORING -> PackageSection.MONITORING;
        };
    }

    private Step question(Concern concern) {
        return new Step(
                "concern." + concern.number(),
                Asks.security(handoff),
                "Answer a question",
                Timing.ofBriefing(handoff),
                concern.isOpen()
                        && (handoff.phase() == Phase.IN_BRIEFING || handoff.phase() == Phase.AWAITING_ACCEPTANCE),
                content(
                        () -> List.of(
                                new Part.Words(text(concern.by().name() + " asks about "
                                        + concern.point().title() + ":")),
                                new Part.Quote(text(concern.words()))),
                        fill("fill", "Answer", () -> PointForms.answer(concern.number()))));
    }
}
