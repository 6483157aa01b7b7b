package dev.baton.connectors.http;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests and waits for the answers: to connect, and for the last byte of the answer, only so long; of the answer,
 * only so much; and to another address than the one that was asked, never.
 */
public final class BoundedHttp {

    private final Limits limits;
    private @Nullable HttpClient client;

    /** How long one waits, and how much one reads. */
    public record Limits(Duration untilConnected, Duration untilAnswered, int largestAnswer) {

        /** What suits an interface of JSON. */
        public static final Limits USUAL = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 4 * 1024 * 1024);
    }

    public BoundedHttp(Limits limits) {
        this.limits = limits;
    }

    /** Sends a request; whatever comes of it is an answer here, not an exception. */
    public Exchange send(HttpRequest request) {
        return send(request, text -> false);
    }

    /** Sends a request whose answer may be a stream of events that stays open: it ends where there is enough of it. */
    public Exchange send(HttpRequest request, Predicate<String> isEnough) {
        CompletableFuture<HttpResponse<String>> pending =
                client().sendAsync(request, head -> new BoundedBody(limits.largestAnswer(), isEnough));
        try {
            HttpResponse<String> response = pending.get(limits.untilAnswered().toMillis(), TimeUnit.MILLISECONDS);
            return new Exchange.Answered(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException late) {
            pending.cancel(true);
            return Exchange.Lost.onTheWay("did not answer within " + seconds(limits.untilAnswered()));
        } catch (ExecutionException failed) {
            return lost(failed.getCause());
        } catch (InterruptedException stopping) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            return Exchange.Lost.onTheWay("was not waited for, because the server stops");
        }
    }

    /** Made when it is first asked: it reads all certificates that are trusted, and no start is to wait for that. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(limits.untilConnected())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        return client;
    }

    private Exchange.Lost lost(@Nullable Throwable failure) {
        return failure instanceof BoundedBody.TooLarge
                ? new Exchange.Lost("answered with more than " + limits.largestAnswer() / 1024 + " KiB", true)
                : Exchange.Lost.onTheWay(reason(failure));
    }

    private static String seconds(Duration time) {
        return time.toSeconds() == 1 ? "1 second" : time.toSeconds() + " seconds";
    }

    private static String reason(@Nullable Throwable failure) {
        if (failure instanceof HttpConnectTimeoutException) {
            return "cannot be reached in time";
        }
        if (failure instanceof ConnectException refused) {
            return refused.getCause() instanceof UnresolvedAddressException
                    ? "cannot be reached: its name is not known"
                    : "cannot be reached";
        }
        return failure instanceof SSLException ? "shows a certificate that is not trusted" : "broke the connection";
    }
}
