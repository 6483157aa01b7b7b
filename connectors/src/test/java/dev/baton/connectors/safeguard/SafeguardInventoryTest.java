package dev.baton.connectors.safeguard;

import dev.baton.connectors.safeguard.standin.Fault;
import dev.baton.connectors.safeguard.standin.StandIn;
import dev.baton.connectors.safeguard.standin.StandIn.Speaks;
import dev.baton.port.Inventory;
import dev.baton.port.InventoryContract;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** Safeguard keeps the contract of every inventory, whichever protocol its server speaks. */
class SafeguardInventoryTest {

    abstract static class AsAnInventory implements InventoryContract {

        private final Speaks speaks;
        private StandIn standIn = new StandIn();

        AsAnInventory(Speaks speaks) {
            this.speaks = speaks;
        }

        @BeforeEach
        void open() {
            standIn = new StandIn().open(speaks);
        }

        @AfterEach
        void close() {
            standIn.close();
        }

        @Override
        public Inventory inventoryOf(Map<String, List<String>> projects, Instant looked, InstantSource clock) {
            standIn.workspace().scan(projects, looked);
            return new Safeguard(standIn.access(), Map.of(), clock).inventory();
        }

        @Override
        public Inventory outOfReach() {
            standIn.spoil("", Fault.DOWN);
            return new Safeguard(standIn.access(), Map.of(), InstantSource.fixed(ASKED_AT)).inventory();
        }
    }

    @Nested
    class Modern extends AsAnInventory {
        Modern() {
            super(Speaks.MODERN);
        }
    }

    @Nested
    class WithSessions extends AsAnInventory {
        WithSessions() {
            super(Speaks.SESSIONS);
        }
    }

    @Nested
    class Stateless extends AsAnInventory {
        Stateless() {
            super(Speaks.STATELESS);
        }
    }
}
