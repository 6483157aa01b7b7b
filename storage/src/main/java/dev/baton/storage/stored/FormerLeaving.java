package dev.baton.storage.stored;

import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.leaving.LeavingEvent.DepartureConfirmed;
import dev.baton.handoff.leaving.LeavingEvent.OwnerLeft;
import dev.baton.handoff.leaving.LeavingEvent.SeatLeft;
import dev.baton.handoff.leaving.Parting;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.people.TeamId;
import java.time.Instant;
import java.util.List;

/** How leaving was written while a guest was not told from a deactivated account. */
sealed interface FormerLeaving extends Former {

    /** An owner left, by the platform's word or by somebody's. */
    record OwnerLeftByFlag(
            int number, TeamId team, Person owner, Instant since, List<String> projects, boolean isDeactivated)
            implements FormerLeaving {
        @Override
        public HandoffEvent today() {
            Parting parting = isDeactivated ? Parting.DEACTIVATED : Parting.REPORTED;
            return new OwnerLeft(number, team, owner, since, projects, parting);
        }
    }

    /** The platform said so too. */
    record ConfirmedByDeactivation(int number, Instant since) implements FormerLeaving {
        @Override
        public HandoffEvent today() {
            return new DepartureConfirmed(number, since, Parting.DEACTIVATED);
        }
    }

    /** Somebody at the table left. */
    record SeatLeftByDeactivation(Seat seat, Person who, Instant since) implements FormerLeaving {
        @Override
        public HandoffEvent today() {
            return new SeatLeft(seat, who, since, Parting.DEACTIVATED);
        }
    }
}
