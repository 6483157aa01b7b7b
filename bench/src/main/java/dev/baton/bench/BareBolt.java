package dev.baton.bench;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;

/** What most would write: Bolt's own servlet on Jetty, and one insert into an H2 file for every press. */
final class BareBolt {

    private BareBolt() {}

    /** Starts on a port, with a database file and the Web API at an address. */
    public static void main(String[] args) throws Exception {
        var port = Integer.parseInt(args[0]);
        var database = database(args[1]);
        var app = app(args[2], database);
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new SlackAppServlet(app)), "/slack/events");
        var server = new Server(port);
        server.setHandler(context);
        server.start();
        server.join();
    }

    private static App app(String webApi, DataSource database) {
        var slack = new SlackConfig();
        slack.setMethodsEndpointUrlPrefix(webApi);
        var app = new App(AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .signingSecret(System.getenv("SLACK_SIGNING_SECRET"))
                .singleTeamBotToken(System.getenv("SLACK_BOT_TOKEN"))
                .build());
        app.blockAction(Pattern.compile(".*"), (request, context) -> {
            insert(database, request.getPayload().getTriggerId(), request.getRequestBodyAsString());
            return context.ack();
        });
        app.viewSubmission(Pattern.compile(".*"), (request, context) -> {
            insert(database, request.getPayload().getTriggerId(), request.getRequestBodyAsString());
            return context.ack();
        });
        app.command(Pattern.compile(".*"), (request, context) -> context.ack());
        return app;
    }

    private static DataSource database(String file) throws SQLException {
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + file);
        var pool = new HikariDataSource(config);
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists press (id identity primary key, trigger_id varchar, body text)");
        }
        return pool;
    }

    private static void insert(DataSource database, String triggerId, String body) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into press (trigger_id, body) values (?, ?)")) {
            statement.setString(1, triggerId);
            statement.setString(2, body);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the press was not saved", e);
        }
    }
}
