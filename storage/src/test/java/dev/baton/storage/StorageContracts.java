package dev.baton.storage;

import static dev.baton.storage.Soon.soon;

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
import dev.baton.storage.agenda.DueErrands;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** Every contract of every port, on one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StorageContracts {

    private final TestDatabase kind;
    private final Storage storage;

    StorageContracts(TestDatabase kind) {
        this.kind = kind;
        this.storage = Storage.open(kind.fresh());
    }

    @BeforeEach
    void empty() {
        kind.empty(storage);
    }

    @AfterAll
    void close() {
        storage.close();
    }

    @Nested
    class ItsTransaction implements TransactionContract {
        @Override
        public Transaction transaction() {
            return storage.transaction();
        }

        @Override
        public Deliveries deliveries() {
            return storage.deliveries();
        }
    }

    @Nested
    class ItsHandoffs implements HandoffsContract {
        @Override
        public Handoffs handoffs() {
            return storage.handoffs();
        }

        @Override
        public Transaction transaction() {
            return storage.transaction();
        }
    }

    /** In each test by a scheduler of its own: one that has read the time before does not look when the next test has begun. */
    @Nested
    class ItsAgenda implements AgendaContract {

        private volatile Instant now = Instant.EPOCH;
        private volatile Errand.Runner runner = errand -> new Errand.Ended.Ran();
        private final DueErrands errands = storage.startErrands(errand -> runner.run(errand), () -> now);

        @AfterEach
        void noMore() {
            errands.close();
        }

        @Override
        public Agenda agenda() {
            return storage.agenda();
        }

        @Override
        public Transaction transaction() {
            return storage.transaction();
        }

        @Override
        public void runDue(Instant moment, Errand.Runner then) {
            runner = then;
            now = moment;
            errands.look();
            soon().pollInterval(Duration.ofMillis(3)).until(() -> errands.isIdle(moment));
            now = Instant.EPOCH;
        }
    }

    @Nested
    class ItsPlaces implements PlacesContract {
        @Override
        public Places places() {
            return storage.places();
        }
    }

    @Nested
    class ItsPeople implements PeopleContract {
        @Override
        public People people() {
            return storage.people();
        }
    }

    @Nested
    class ItsDeliveries implements DeliveriesContract {
        @Override
        public Deliveries deliveries() {
            return storage.deliveries();
        }
    }

    @Nested
    class ItsAttachments implements AttachmentsContract {
        @Override
        public Attachments attachments() {
            return storage.attachments();
        }
    }
}
