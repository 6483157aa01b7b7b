package dev.baton.server.office;

import dev.baton.desk.Archive;
import dev.baton.desk.Errands;
import dev.baton.desk.FiledAndHoped;
import dev.baton.desk.FrontDesk;
import dev.baton.desk.HandoffDesk;
import dev.baton.desk.House;
import dev.baton.desk.Office;
import dev.baton.desk.ReadingRoom;
import dev.baton.desk.TicketChanges;
import dev.baton.port.Outside;
import dev.baton.storage.Storage;
import dev.baton.storage.agenda.DueErrands;

/** One office at work: its storage is open, its desk is staffed, and what falls due is done. */
public final class OpenOffice implements AutoCloseable {

    private final Storage storage;
    private final House house;
    private final Office office;
    private final DueErrands errands;
    private final FiledAndHoped filedAndHoped;

    private OpenOffice(Storage storage, House house, Outside outside) {
        this.storage = storage;
        this.house = house;
        this.office = new Office(
                storage.transaction(),
                storage.handoffs(),
                storage.agenda(),
                storage.places(),
                storage.people(),
                storage.deliveries(),
                storage.attachments());
        this.errands = storage.startErrands(new Errands(office, house, outside), house.clock());
        this.filedAndHoped = new FiledAndHoped(office, house, outside);
        filedAndHoped.start();
    }

    /** Opens an office over this storage, which it closes in the end. */
    public static OpenOffice open(Storage storage, House house, Outside outside) {
        return new OpenOffice(storage, house, outside);
    }

    /** Where adapters let people in. */
    public FrontDesk desk() {
        return new HandoffDesk(office, house);
    }

    /** Where trackers tell that a ticket has changed. */
    public TicketChanges ticketChanges() {
        return new TicketChanges(office, house);
    }

    /** Where tickets are looked for behind which no accepted handoff stands. */
    public FiledAndHoped filedAndHoped() {
        return filedAndHoped;
    }

    /** Where it is noted who has opened which copy of a package. */
    public ReadingRoom readingRoom() {
        return new ReadingRoom(office, house);
    }

    /** Where handoffs are looked up. */
    public Archive archive() {
        return new Archive(office, house);
    }

    /** All that is kept. */
    public Office kept() {
        return office;
    }

    /** Whose office it is. */
    public House house() {
        return house;
    }

    /** What is done later. */
    public DueErrands errands() {
        return errands;
    }

    /** The storage below. */
    public Storage storage() {
        return storage;
    }

    @Override
    public void close() {
        filedAndHoped.close();
        errands.close();
        storage.close();
    }
}
