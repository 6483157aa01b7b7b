package dev.baton.bench;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the journal of a stopped server says, read past all of its code. */
final class Journal {

    private static final String OPEN_IT_AS_THE_SERVER_DOES = ";IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    private static final String OPENINGS = "select body from handoff_event where version = 1";

    private Journal() {}

    /** The titles of all handoffs that were opened. */
    static List<String> read(Path data) throws SQLException {
        var titles = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.resolve("baton").toAbsolutePath() + OPEN_IT_AS_THE_SERVER_DOES,
                        "sa",
                        "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(OPENINGS)) {
            while (rows.next()) {
                titles.add(JsonParser.parseString(rows.getString(1))
                        .getAsJsonObject()
                        .getAsJsonObject("event")
                        .get("title")
                        .getAsString());
            }
        }
        return List.copyOf(titles);
    }
}
