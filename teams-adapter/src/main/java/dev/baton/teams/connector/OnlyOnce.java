package dev.baton.teams.connector;

import com.microsoft.bot.restclient.retry.RetryStrategy;
import okhttp3.Response;

/** No call is repeated behind our back: what the first one has done, nobody could tell. */
final class OnlyOnce extends RetryStrategy {

    OnlyOnce() {
        super("only once", false);
    }

    @Override
    public boolean shouldRetry(int retryCount, Response response) {
        return false;
    }
}
