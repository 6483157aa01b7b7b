package dev.baton.server.serving;

import dev.baton.desk.FrontDesk;
import dev.baton.port.Chat;
import dev.baton.port.Directory;
import dev.baton.server.health.Check;
import dev.baton.server.web.WebServer.Mounted;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One chat by which people come into an office, and by which the office speaks to them. */
interface Entrance {

    /** Its name, as people know it. */
    String name();

    /** How the office speaks there. */
    Chat chat();

    /** Where accounts are looked up there, if they can be asked for one by one. */
    default Optional<Directory> directory() {
        return Optional.empty();
    }

    /** What must be there for it to be of use. */
    List<Check> checks();

    /** The way from there to this desk. */
    Way to(FrontDesk desk, Clock clock);

    /** A way in that leads to a desk. */
    interface Way extends AutoCloseable {

        /** What it is on the web. */
        Mounted door();

        /** Begins what goes on in the background. */
        void start();

        @Override
        void close();
    }
}
