package dev.baton.teams.connector;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Puts our token on each request of the connector. */
record BotCredentials(AccessTokens tokens) implements ServiceClientCredentials {

    @Override
    public void applyCredentialsFilter(OkHttpClient.Builder client) {
        client.addInterceptor(chain -> {
            String token = token();
            Request request = chain.request();
            return chain.proceed(
                    token.isEmpty()
                            ? request
                            : request.newBuilder()
                                    .header("Authorization", "Bearer " + token)
                                    .build());
        });
    }

    /** No token is a call that does not get through; any other exception would end the thread of all calls. */
    private String token() throws IOException {
        try {
            return tokens.token();
        } catch (CompletionException none) {
            throw new IOException("no token", none.getCause());
        }
    }
}
