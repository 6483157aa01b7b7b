package dev.baton.teams.connector;

import com.microsoft.aad.msal4j.MsalException;
import com.microsoft.aad.msal4j.MsalServiceException;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestException;
import com.microsoft.bot.schema.ErrorResponse;
import com.microsoft.bot.schema.PagedMembersResult;
import dev.baton.handoff.Once;
import dev.baton.port.Answer;
import dev.baton.port.PortFailure;
import dev.baton.teams.TeamsHealth.Part;
import dev.baton.teams.TeamsSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Dispatcher;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import retrofit2.HttpException;

/** Calls of the Bot Connector at the one address of our cloud, so that our token goes nowhere else. */
public final class Connector {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Part ANSWERED = new Part(true, "");
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final TeamsSettings settings;
    private final AccessTokens tokens;
    private final Once<Line> line = new Once<>();
    private volatile Part lastCall = ANSWERED;

    /** Calls of the bot of these settings. */
    public Connector(TeamsSettings settings, AccessTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /** What is called over one client. */
    private record Line(Conversations conversations, PagedMembers rosters) {}

    /** Opened by the first call: the client brings so many classes that every start would wait for them. */
    private Line line() {
        return line.of(() -> {
            RestConnectorClient client = new RestConnectorClient(RestConnectorClient.getDefaultRestClientBuilder(
                            settings.cloud().service().toString(), new BotCredentials(tokens))
                    .withRetryStrategy(new OnlyOnce())
                    .withDispatcher(toOneHost())
                    .withConnectionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .withReadTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .build());
            return new Line(
                    client.getConversations(), client.restClient().retrofit().create(PagedMembers.class));
        });
    }

    /** Calls do not wait for each other: all of them are of one host, of which okhttp by itself would ask five at a time. */
    private static Dispatcher toOneHost() {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(dispatcher.getMaxRequests());
        return dispatcher;
    }

    /** Whose bot it is. */
    TeamsSettings settings() {
        return settings;
    }

    /** What became of the last call: a pause passes, but nothing can be said with a token that is not accepted. */
    public Part lastCall() {
        return lastCall;
    }

    /** What Teams answers to this call. */
    <T> Answer<T> call(Function<Conversations, CompletableFuture<T>> call) {
        return attempt(() -> call.apply(line().conversations()), Connector::failed);
    }

    /** A page of a roster, from where the last one ended. */
    Answer<PagedMembersResult> page(String conversation, String from) {
        return attempt(() -> line().rosters().page(conversation, from.isEmpty() ? null : from), Connector::failed);
    }

    /** Whom Teams finds by this call: nobody, where it says that there is no such member. */
    <T> Answer<Optional<T>> seek(Function<Conversations, CompletableFuture<T>> call) {
        return attempt(
                () -> call.apply(line().conversations()).thenApply(Optional::of),
                cause -> isNobody(cause) ? Answer.got(Optional.empty()) : failed(cause));
    }

    private <T> Answer<T> attempt(Supplier<CompletableFuture<T>> call, Function<Throwable, Answer<T>> failing) {
        try {
            T got = call.get().join();
            lastCall = ANSWERED;
            return Answer.got(got);
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            lastCall = became(cause);
            return failing.apply(cause);
        }
    }

    private static Part became(Throwable cause) {
        PortFailure failure = failure(cause);
        if (cause instanceof RestException refused
                && refused.response() != null
                && refused.response().code() == 401) {
            return new Part(false, failure.reason());
        }
        return failure instanceof PortFailure.Unavailable
                ? new Part(true, "The last call failed: " + failure.reason() + ".")
                : ANSWERED;
    }

    private static <T> Answer<T> failed(Throwable cause) {
        return Answer.failed(failure(cause));
    }

    private static boolean isNobody(Throwable cause) {
        return cause instanceof RestException refused && Refusals.isNobody(code(refused));
    }

    private static PortFailure failure(Throwable cause) {
        if (cause instanceof RestException refused && refused.response() != null) {
            return failure(
                    refused.response().code(), code(refused), refused.response().headers());
        } else if (cause instanceof HttpException refused && refused.response() != null) {
            return failure(refused.code(), "", refused.response().headers());
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
