package dev.baton.server.office;

import dev.baton.server.configuration.CannotStart;
import dev.baton.server.configuration.Database;
import dev.baton.server.configuration.Environment;
import dev.baton.server.configuration.reading.Problem;
import dev.baton.storage.Storage;
import dev.baton.storage.StorageConfig;
import dev.baton.storage.database.NotOpened;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Where an environment says that things are kept. */
public final class StorageAddress {

    private static final Duration PATIENCE_OF_A_COMMAND = Duration.ofMinutes(10);
    private static final Duration PATIENCE_OF_A_BROWSER = Duration.ofSeconds(10);

    private StorageAddress() {}

    /** Opens what is kept there; {@link CannotStart} names the variable and says what is in the way. */
    public static Storage open(Environment environment) {
        return open(of(environment));
    }

    /** The same for a command, which may read the whole journal while nobody in a chat waits for it. */
    public static Storage openPatiently(Environment environment) {
        return open(of(environment).within(PATIENCE_OF_A_COMMAND));
    }

    private static Storage open(StorageConfig config) {
        try {
            return Storage.open(config);
        } catch (NotOpened because) {
            String variable = config.databaseUrl().isEmpty() ? "BATON_DATA" : "DATABASE_URL";
            throw new CannotStart(new Problem(variable, because.sentence()), because);
        }
    }

    /**
     * The storage of this environment; a playground has one of its own, apart from anything that counts. A browser waits
     * longer than a chat, and so may whoever plays on a slow machine.
     */
    public static StorageConfig of(Environment environment) {
        if (environment.isPlayground()) {
            return StorageConfig.in(playground(environment).resolve("storage")).within(PATIENCE_OF_A_BROWSER);
        }
        StorageConfig config = StorageConfig.in(environment.directories().data())
                .withAuditKey(environment.keys().audit().reveal())
                .withAnchorFile(environment.directories().anchors());
        return environment.database() instanceof Database.PostgreSql postgres ? config.at(url(postgres)) : config;
    }

    /** The directory of everything that a reset of the playground forgets. */
    public static Path playground(Environment environment) {
        return environment.directories().data().resolve("playground");
    }

    private static String url(Database.PostgreSql database) {
        if (database.user().isEmpty()) {
            return database.jdbcUrl();
        }
        String before = database.jdbcUrl().contains("?") ? "&" : "?";
        return database.jdbcUrl() + before + "user=" + encoded(database.user()) + "&password="
                + encoded(database.password().reveal());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
