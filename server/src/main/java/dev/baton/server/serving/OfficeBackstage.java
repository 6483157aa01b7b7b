package dev.baton.server.serving;

import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.playbook.Step;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.playground.Backstage;
import dev.baton.server.playground.Glance;
import dev.baton.slack.SlackDrawing;
import dev.baton.view.Card;
import dev.baton.view.Form;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;

/** The real office behind the playground: the same steps, the same agenda, the same drawings as for Slack. */
final class OfficeBackstage implements Backstage {

    private static final int SHOWN = 5;
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(10).toNanos();

    private final OpenOffice office;
    private final Function<HandoffId, URI> documents;

    OfficeBackstage(OpenOffice office, Function<HandoffId, URI> documents) {
        this.office = office;
        this.documents = documents;
    }

    @Override
    public List<Glance> glances() {
        return newest().stream()
                .map(Handoff::id)
                .flatMap(id -> office.archive().find(id).stream())
                .map(this::glance)
                .toList();
    }

    @Override
    public Optional<Instant> nextAppointment() {
        Instant now = office.house().now();
        Stream<Instant> briefings = newest().stream().map(Handoff::meeting).map(meeting -> meeting.start());
        return Stream.concat(briefings, office.errands().next().stream())
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }

    @Override
    public void doWhatIsDue() {
        office.errands().look();
        settle(LONGEST);
    }

    @Override
    public void settle(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (!office.errands().isIdle(office.house().now()) && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }

    @Override
    public String slackMessage(Card card) {
        return SlackDrawing.message(card);
    }

    @Override
    public String slackView(Form<?> form) {
        return SlackDrawing.modal(form);
    }

    private List<Handoff> newest() {
        return office.kept().transaction().inOne(() -> office.kept().handoffs().newest(SHOWN));
    }

    private Glance glance(Filed filed) {
        Handoff handoff = filed.setting().handoff();
        List<Glance.Waiting> steps = office.house().playbook().open(filed.setting()).stream()
                .flatMap(OfficeBackstage::waiting)
                .toList();
        return new Glance(
                handoff.id(),
                handoff.opening().title(),
                handoff.phase().words(),
                handoff.phase().isAccepted(),
                steps,
                documents.apply(handoff.id()));
    }

    private static Stream<Glance.Waiting> waiting(Step step) {
        return step.asks().people().stream().map(person -> new Glance.Waiting(person, step.what()));
    }
}
