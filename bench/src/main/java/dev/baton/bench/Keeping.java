package dev.baton.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;

/** Where a server keeps everything: empty for the H2 file in its folder, or the address of a PostgreSQL that runs for it. */
record Keeping(String url, Closeable database) implements Closeable {

    /** The databases that there are. */
    enum Kind {
        H2("H2") {
            @Override
            Keeping open() {
                return new Keeping("", () -> {});
            }
        },
        POSTGRESQL("PostgreSQL") {
            @Override
            Keeping open() throws IOException {
                var postgres = EmbeddedPostgres.start();
                return new Keeping(
                        "postgres://postgres:postgres@localhost:" + postgres.getPort() + "/postgres", postgres);
            }
        };

        final String words;

        Kind(String words) {
            this.words = words;
        }

        abstract Keeping open() throws IOException;
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
