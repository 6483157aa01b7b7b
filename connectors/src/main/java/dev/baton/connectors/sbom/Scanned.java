package dev.baton.connectors.sbom;

import dev.baton.connectors.sbom.bill.Bill;
import java.time.Instant;

/** What decides as of when a folder's files are true. */
public enum Scanned {

    /** Each file is true as of its own time, for a folder that scanners and builds keep writing. */
    BY_FILE_TIME {
        @Override
        Instant asOf(Bill bill, Instant now) {
            return bill.asOf().isAfter(now) ? now : bill.asOf();
        }
    },

    /** Every file is true as of the moment it is read, for a rehearsal whose clock runs ahead of the files' times. */
    WHEN_READ {
        @Override
        Instant asOf(Bill bill, Instant now) {
            return now;
        }
    };

    /** The moment whose state a bill is; never later than now, whatever a wrong clock wrote. */
    abstract Instant asOf(Bill bill, Instant now);
}
