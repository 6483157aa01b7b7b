package dev.baton.teams.connector;

import com.microsoft.aad.msal4j.MsalException;
import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestException;
import com.microsoft.bot.schema.ErrorResponse;
import dev.baton.port.Answer;
import dev.baton.port.PortFailure;
import dev.baton.teams.TeamsSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Calls of the Bot Connector at the one address of our cloud, so that our token goes nowhere else. */
public final class Connector {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final TeamsSettings settings;
    private final Conversations conversations;

    /** Calls of the bot of these settings. */
    public Connector(TeamsSettings settings, AccessTokens tokens) {
        this.settings = settings;
        RestConnectorClient client = new RestConnectorClient(RestConnectorClient.getDefaultRestClientBuilder(
                        settings.cloud().service().toString(), new BotCredentials(tokens))
                .withRetryStrategy(new OnlyOnce())
                .withConnectionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .withReadTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .build());
        this.conversations = client.getConversations();
    }

    /** Whose bot it is. */
    TeamsSettings settings() {
        return settings;
    }

    /** What Teams answers to this call. */
    <T> Answer<T> call(Function<Conversations, CompletableFuture<T>> call) {
        try {
            return Answer.got(call.apply(conversations).join());
        } catch (CompletionException failed) {
            return Answer.failed(failure(failed.getCause() == null ? failed : failed.getCause()));
        }
    }

    private static PortFailure failure(Throwable cause) {
        if (cause instanceof RestException refused && refused.response() != null) {
            return failure(
                    refused.response().code(), code(refused), refused.response().headers());
        } else if (cause.getCause() instanceof MsalServiceException no && isFinal(no.statusCode())) {
            return new PortFailure.Rejected("Microsoft gives no token: " + no.errorCode());
        }
        String how = cause.getCause() instanceof MsalException ? "Microsoft gives no token" : "Teams does not answer";
        return new PortFailure.Unavailable(SOON, how + ": " + cause.getClass().getSimpleName());
    }

    private static boolean isFinal(@Nullable Integer status) {
        return status != null && status / 100 == 4;
    }

    private static String code(RestException refused) {
        return refused.body() instanceof ErrorResponse said && said.getError() != null
                ? Objects.requireNonNullElse(said.getError().getCode(), "")
                : "";
    }

    private static PortFailure failure(int status, String code, Headers headers) {
        boolean isPassing = status == 412 || status == 429 || status / 100 == 5 || status == 408;
        return isPassing
                ? new PortFailure.Unavailable(pause(headers.get("Retry-After")), "Teams answers " + status)
                : new PortFailure.Rejected(Refusals.words(status, code));
    }

    private static Duration pause(@Nullable String seconds) {
        if (seconds == null || !seconds.matches("\\d{1,6}")) {
            return SOON;
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(seconds));
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
