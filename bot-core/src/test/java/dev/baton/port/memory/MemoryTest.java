package dev.baton.port.memory;

import dev.baton.port.Agenda;
import dev.baton.port.AgendaContract;
import dev.baton.port.Attachments;
import dev.baton.port.AttachmentsContract;
import dev.baton.port.Deliveries;
import dev.baton.port.DeliveriesContract;
import dev.baton.port.Errand;
import dev.baton.port.Handoffs;
import dev.baton.port.HandoffsContract;
import dev.baton.port.People;
import dev.baton.port.PeopleContract;
import dev.baton.port.Places;
import dev.baton.port.PlacesContract;
import dev.baton.port.Transaction;
import dev.baton.port.TransactionContract;
import java.time.Instant;
import org.junit.jupiter.api.Nested;

/** The ports in memory keep every contract. */
class MemoryTest {

    private final Memory memory = new Memory();

    @Nested
    class ItsTransaction implements TransactionContract {
        @Override
        public Transaction transaction() {
            return memory.transaction();
        }

        @Override
        public Deliveries deliveries() {
            return memory.deliveries();
        }
    }

    @Nested
    class ItsHandoffs implements HandoffsContract {
        @Override
        public Handoffs handoffs() {
            return memory.handoffs();
        }

        @Override
        public Transaction transaction() {
            return memory.transaction();
        }
    }

    @Nested
    class ItsAgenda implements AgendaContract {
        @Override
        public Agenda agenda() {
            return memory.agenda();
        }

        @Override
        public Transaction transaction() {
            return memory.transaction();
        }

        @Override
        public void runDue(Instant now, Errand.Runner runner) {
            memory.agenda().runDue(now, runner);
        }
    }

    @Nested
    class ItsPlaces implements PlacesContract {
        @Override
        public Places places() {
            return memory.places();
        }
    }

    @Nested
    class ItsPeople implements PeopleContract {
        @Override
        public People people() {
            return memory.people();
        }
    }

    @Nested
    class ItsDeliveries implements DeliveriesContract {
        @Override
        public Deliveries deliveries() {
            return memory.deliveries();
        }
    }

    @Nested
    class ItsAttachments implements AttachmentsContract {
        @Override
        public Attachments attachments() {
            return memory.attachments();
        }
    }
}
