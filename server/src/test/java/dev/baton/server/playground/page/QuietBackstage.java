package dev.baton.server.playground.page;

import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Standing;
import dev.baton.port.NotSaved;
import dev.baton.server.playground.Backstage;
import dev.baton.server.playground.Glance;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A backstage where nothing is due, if that can be read. */
final class QuietBackstage implements Backstage {

    private final ScriptedDesk desk;
    boolean isUnreadable;

    QuietBackstage(ScriptedDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<PersonId> deactivated(Collection<PersonId> accounts) {
        Map<PersonId, Standing> latest = new HashMap<>();
        desk.changed.forEach(account -> latest.put(account.id(), account.standing()));
        return accounts.stream()
                .filter(account -> latest.get(account) == Standing.DEACTIVATED)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Glance> glances() {
        return List.of();
    }

    @Override
    public Optional<Instant> nextBriefing() {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> nextAppointment() {
        if (isUnreadable) {
            throw new NotSaved("the database took longer than 2500 ms");
        }
        return Optional.empty();
    }

    @Override
    public boolean doWhatIsDue() {
        return true;
    }

    @Override
    public boolean settle(Duration longest) {
        return !longest.isNegative();
    }
}
