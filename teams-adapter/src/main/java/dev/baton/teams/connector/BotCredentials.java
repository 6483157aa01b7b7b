package dev.baton.teams.connector;

import com.microsoft.bot.restclient.credentials.ServiceClientCredentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Puts our token on each request of the connector. */
record BotCredentials(AccessTokens tokens) implements ServiceClientCredentials {

    @Override
    public void applyCredentialsFilter(OkHttpClient.Builder client) {
        client.addInterceptor(chain -> {
            String token = tokens.token();
            Request request = chain.request();
            return chain.proceed(
                    token.isEmpty()
                            ? request
                            : request.newBuilder()
                                    .header("Authorization", "Bearer " + token)
                                    .build());
        });
    }
}
