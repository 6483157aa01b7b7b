package dev.baton.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.builder.ActivityHandler;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.builder.MessageFactory;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.integration.BotFrameworkHttpAdapter;
import com.microsoft.bot.integration.Configuration;
import com.microsoft.bot.schema.Activity;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;

/** What most would write: botbuilder's own adapter behind a servlet on Jetty, and a bot that says everything back. */
final class BareEcho {

    private static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private BareEcho() {}

    /** Starts on a port, as the bot of an id, with the metadata of the keys of Teams at an address. */
    public static void main(String[] args) throws Exception {
        var known = new Properties();
        known.setProperty(MicrosoftAppCredentials.MICROSOFTAPPID, args[1]);
        known.setProperty(MicrosoftAppCredentials.MICROSOFTAPPPASSWORD, "a-client-secret-of-the-bench");
        known.setProperty("BotOpenIdMetadata", args[2]);
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Door(new Adapter(new Known(known)))), TeamsGround.PATH);
        var server = new Server(Integer.parseInt(args[0]));
        server.setHandler(context);
        server.start();
        server.join();
    }

    /** Answers words by the same words, by a call of Teams, and presses at once. */
    @SuppressWarnings("deprecation") // as all of the SDK is
    private static final class Echo extends ActivityHandler {

        @Override
        protected CompletableFuture<Void> onMessageActivity(TurnContext turn) {
            var words = "Echo: " + turn.getActivity().getText();
            return turn.sendActivity(MessageFactory.text(words)).thenAccept(sent -> {});
        }

        @Override
        protected CompletableFuture<InvokeResponse> onInvokeActivity(TurnContext turn) {
            var body = Map.of(
                    "statusCode", 200, "type", "application/vnd.microsoft.activity.message", "value", "Echo: a press");
            return CompletableFuture.completedFuture(new InvokeResponse(200, body));
        }
    }

    private static final class Door extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient Adapter adapter;

        Door(Adapter adapter) {
            this.adapter = adapter;
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var activity = JSON.readValue(request.getInputStream(), Activity.class);
            var answering = request.startAsync();
            answering.setTimeout(0);
            var unused = adapter.processIncomingActivity(request.getHeader("Authorization"), activity, new Echo())
                    .whenComplete((reply, failure) -> answer(answering, response, reply, failure));
        }

        private static void answer(
                AsyncContext answering,
                HttpServletResponse response,
                @Nullable InvokeResponse reply,
                @Nullable Throwable failure) {
            try {
                response.setStatus(failure != null ? 500 : reply == null ? 200 : reply.getStatus());
                if (reply != null) {
                    response.setContentType("application/json");
                    JSON.writeValue(response.getOutputStream(), reply.getBody());
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            } finally {
                answering.complete();
            }
        }
    }

    /** The SDK's adapter; it cannot be told another address for its login, so here it has its token without asking. */
    private static final class Adapter extends BotFrameworkHttpAdapter {

        Adapter(Configuration configuration) {
            super(configuration);
        }

        @Override
        protected CompletableFuture<AppCredentials> buildAppCredentials(String appId, String scope) {
            return CompletableFuture.completedFuture(new LoggedIn(appId));
        }
    }

    private static final class LoggedIn extends MicrosoftAppCredentials {

        LoggedIn(String appId) {
            super(appId, "a-client-secret-of-the-bench");
        }

        @Override
        public CompletableFuture<String> getToken() {
            return CompletableFuture.completedFuture("our-token");
        }
    }

    private record Known(Properties properties) implements Configuration {

        @Override
        public @Nullable String getProperty(String key) {
            return properties.getProperty(key);
        }

        @Override
        public Properties getProperties() {
            return properties;
        }

        @Override
        public String[] getProperties(String key) {
            return properties.getProperty(key, "").split(",", -1);
        }
    }
}
