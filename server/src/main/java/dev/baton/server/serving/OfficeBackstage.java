package dev.baton.server.serving;

import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Phase;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Standing;
import dev.baton.playbook.Step;
import dev.baton.playbook.Timing;
import dev.baton.port.NotSaved;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.playground.Backstage;
import dev.baton.server.playground.Glance;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The real office behind the playground: the same steps, the same agenda. */
final class OfficeBackstage implements Backstage {

    private static final int SHOWN = 5;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_NANOS = Duration.ofMillis(10).toNanos();
    private static final Logger LOG = LoggerFactory.getLogger(OfficeBackstage.class);

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
    public Optional<Instant> nextBriefing() {
        Instant now = office.house().now();
        return newest().stream()
                .filter(handoff -> handoff.phase() == Phase.BRIEFING_SCHEDULED)
                .map(handoff -> handoff.meeting().start())
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }

    @Override
    public Optional<Instant> nextAppointment() {
        Instant now = office.house().now();
        return Stream.concat(nextBriefing().stream(), office.errands().next().stream())
                .map(moment -> moment.isBefore(now) ? now : moment)
                .min(Instant::compareTo);
    }

    @Override
    public Set<PersonId> deactivated(Collection<PersonId> accounts) {
        return office.kept()
                .transaction()
                .inOne(() -> accounts.stream()
                        .filter(account -> office.kept()
                                .people()
                                .find(account)
                                .filter(person -> person.standing() == Standing.DEACTIVATED)
                                .isPresent())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean doWhatIsDue() {
        office.errands().look();
        return settle(LONGEST);
    }

    @Override
    public boolean settle(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        boolean isIdle = isIdle();
        while (!isIdle && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            isIdle = isIdle();
        }
        return isIdle;
    }

    /** While nobody can tell, something may be due. */
    private boolean isIdle() {
        try {
            return office.errands().isIdle(office.house().now());
        } catch (NotSaved notRead) {
            LOG.debug("It cannot be read whether something is due", notRead);
            return false;
        }
    }

    private List<Handoff> newest() {
        return office.kept().transaction().inOne(() -> office.kept().handoffs().newest(SHOWN));
    }

    private Glance glance(Filed filed) {
        Handoff handoff = filed.setting().handoff();
        return new Glance(
                handoff.id(),
                handoff.opening().kind(),
                handoff.opening().title(),
                handoff.phase().words(),
                handoff.phase().isAccepted(),
                waiting(office.house().playbook().open(filed.setting())),
                documents.apply(handoff.id()));
    }

    private static List<Glance.Waiting> waiting(List<Step> open) {
        Map<Person, List<Step>> steps = new LinkedHashMap<>();
        for (Step step : open) {
            List<Person> people = step.asks().people();
            (people.isEmpty() ? List.of(Person.BATON) : people)
                    .forEach(person -> steps.computeIfAbsent(person, anew -> new ArrayList<>())
                            .add(step));
        }
        return steps.entrySet().stream()
                .map(entry -> waiting(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Glance.Waiting waiting(Person person, List<Step> steps) {
        Instant soonest = steps.stream()
                .map(step -> step.timing().due())
                .min(Instant::compareTo)
                .orElse(Timing.WHENEVER);
        return new Glance.Waiting(person, steps.stream().map(Step::what).toList(), soonest);
    }
}
