package dev.baton.port;

import dev.baton.port.tracker.ClosingContract;
import dev.baton.port.tracker.FilingContract;
import dev.baton.port.tracker.ListingContract;
import dev.baton.port.tracker.NotingContract;
import dev.baton.port.tracker.WatchingContract;

/** What every {@link Tracker} must do. */
public interface TrackerContract
        extends FilingContract, ListingContract, WatchingContract, ClosingContract, NotingContract {}
