package dev.baton.bench;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the journal of a stopped server says, read past all of its code. */
final class Journal {

    private static final String OPENINGS = "select body from handoff_event where version = 1";

    private Journal() {}

    /** The titles of all handoffs that were opened. */
    static List<String> read(Path data) throws SQLException {
        var titles = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("baton") + ";IFEXISTS=TRUE");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(OPENINGS)) {
            while (rows.next()) {
                titles.add(JsonParser.parseString(rows.getString(1))
                        .getAsJsonObject()
                        .get("title")
                        .getAsString());
            }
        }
        return List.copyOf(titles);
    }
}
