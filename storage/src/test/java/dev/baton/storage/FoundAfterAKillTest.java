package dev.baton.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.handoff.Handoff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a kill would leave behind after each acknowledged event, looked at without killing: the H2 file is copied while it is
 * in use, and the copy is opened. {@link KillTest} is the same by chance and with a kill; this finds every event.
 */
class FoundAfterAKillTest {

    private static final int EVENTS = 150;

    @Test
    void each_acknowledged_event_is_found_however_full_of_holes_the_file_is(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("holes.mv.db");
        Path left = directory.resolve("left.mv.db");
        String holesAtOnce = "jdbc:h2:" + directory.resolve("holes") + ";RETENTION_TIME=0";
        try (Storage storage = Storage.open(StorageConfig.in(directory).at(holesAtOnce))) {
            Appending appending = new Appending(storage);
            Handoff handoff = Handoff.unopened(storage.handoffs().nextId());
            while (handoff.version() < EVENTS) {
                handoff = appending.once(handoff);
                Files.copy(file, left, StandardCopyOption.REPLACE_EXISTING);
                assertThat(eventsIn(left)).isEqualTo(handoff.version());
            }
        }
    }

    private static long eventsIn(Path file) throws SQLException, IOException {
        String name = file.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "");
                ResultSet count = connection.createStatement().executeQuery("select count(*) from handoff_event")) {
            count.next();
            return count.getLong(1);
        }
    }
}
