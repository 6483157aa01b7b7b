package dev.baton.storage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final Path HERE = Path.of("/var/lib/baton");

    @ParameterizedTest
    @CsvSource({
        "postgres://anna:s%40cret@db.example.com:6543/baton?sslmode=require,"
                + "jdbc:postgresql://db.example.com:6543/baton?sslmode=require, anna, s@cret",
        "postgresql://anna:a+b%3Ac@db/baton, jdbc:postgresql://db/baton, anna, a+b:c",
        "postgres://anna@db/baton, jdbc:postgresql://db/baton, anna, ''",
        "postgres://db/baton, jdbc:postgresql://db/baton, '', ''",
        "postgres://[::1]:5432/baton, jdbc:postgresql://[::1]:5432/baton, '', ''",
        "jdbc:postgresql://db/baton?user=x&password=y, jdbc:postgresql://db/baton?user=x&password=y, '', ''",
    })
    void the_usual_forms_are_read(String url, String jdbcUrl, String user, String password) {
        assertThat(Address.of(url, HERE)).isEqualTo(new Address(Dialect.POSTGRESQL, jdbcUrl, user, password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://anna:secret@db/baton",
                "anna:secret@db",
                "postgres:///baton?password=secret",
                "postgres://anna:secret@db",
                "postgres://anna:sec ret@db/baton",
            })
    void anything_else_is_refused_without_telling_the_password(String url) {
        assertThatThrownBy(() -> Address.of(url, HERE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("DATABASE_URL ")
                .hasMessageContaining("postgres://user:password@host")
                .message()
                .doesNotContain("secret", "sec ret");
    }

    @Test
    void without_an_address_it_is_a_file_that_is_safe_from_a_kill() {
        Address address = Address.of("", HERE);

        assertThat(address.dialect()).isEqualTo(Dialect.H2);
        assertThat(address.jdbcUrl())
                .startsWith("jdbc:h2:retry:/var/lib/baton/baton;")
                .contains(";MODE=PostgreSQL", ";WRITE_DELAY=0", ";RETENTION_TIME=2000", ";TIME ZONE=UTC");
    }

    @Test
    void what_an_h2_address_says_itself_is_not_said_twice() {
        assertThat(Address.of("jdbc:h2:mem:x;retention_time=5", HERE).jdbcUrl())
                .containsOnlyOnce("jdbc:h2:mem:x;retention_time=5")
                .doesNotContain("RETENTION_TIME")
                .contains(";WRITE_DELAY=0");
    }

    @Test
    void an_address_never_shows_its_password() {
        assertThat(Address.of("postgres://anna:secret@db/baton", HERE))
                .asString()
                .doesNotContain("secret");
    }
}
