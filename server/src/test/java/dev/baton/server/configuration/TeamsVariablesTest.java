package dev.baton.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.server.configuration.reading.Findings;
import dev.baton.teams.TeamsCredential;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamsVariablesTest {

    private static final String APP = "11111111-2222-3333-4444-555555555555";
    private static final String HOME = "99999999-2222-3333-4444-555555555555";
    private static final String PASSWORD = "a-password";

    @TempDir
    private Path directory;

    @Test
    void half_of_what_is_needed_is_a_problem() {
        assertThat(problems("TEAMS_APP_SECRET", "s")).singleElement().asString().contains("without TEAMS_APP_ID");
        assertThat(problems("TEAMS_APP_ID", APP))
                .hasSize(2)
                .anyMatch(said -> said.contains("set TEAMS_APP_TENANT"))
                .anyMatch(said -> said.contains("either TEAMS_APP_SECRET or TEAMS_APP_CERTIFICATE"));
    }

    @Test
    void what_is_no_id_and_no_cloud_is_said_at_its_variable() {
        assertThat(problems("TEAMS_APP_ID", "Baton", "TEAMS_APP_TENANT", HOME, "TEAMS_APP_SECRET", "s"))
                .singleElement()
                .asString()
                .contains("TEAMS_APP_ID", "'Baton' is no id");
        assertThat(problems(
                        "TEAMS_APP_ID", APP, "TEAMS_APP_TENANT", HOME, "TEAMS_APP_SECRET", "s", "TEAMS_CLOUD", "pubic"))
                .singleElement()
                .asString()
                .contains("write public or us-government", "Did you mean 'public'?");
    }

    @Test
    void a_list_of_tenants_names_tenants_and_never_nobodys() {
        Map<String, String> set = new HashMap<>(
                Map.of("TEAMS_APP_ID", APP, "TEAMS_APP_TENANT", HOME, "TEAMS_APP_SECRET", "s", "TEAMS_TENANTS", " , "));
        assertThat(Environment.read(set, new Findings()).teams())
                .hasValueSatisfying(teams -> assertThat(teams.tenants()).containsExactly(HOME));

        set.put("TEAMS_TENANTS", HOME + ", contoso");
        assertThat(problems(set)).singleElement().asString().contains("TEAMS_TENANTS", "'contoso' is no id");
    }

    @Test
    void a_bot_may_have_a_certificate_instead_of_a_secret() throws Exception {
        Findings findings = new Findings();
        Environment environment = Environment.read(with(certificate()), findings);

        assertThat(findings.problems()).isEmpty();
        assertThat(environment.teams()).hasValueSatisfying(teams -> {
            assertThat(teams.credential()).isInstanceOf(TeamsCredential.Certificate.class);
            assertThat(teams.tenants()).containsExactly(HOME);
        });
    }

    @Test
    void a_file_that_holds_no_certificate_is_said_to() throws IOException {
        Path empty = Files.writeString(directory.resolve("empty.pem"), "nothing");

        assertThat(problems(with(empty)))
                .singleElement()
                .asString()
                .contains("must hold a PRIVATE KEY and a CERTIFICATE");
        assertThat(problems(with(directory.resolve("nowhere"))))
                .singleElement()
                .asString()
                .contains("cannot be read");
    }

    private static Map<String, String> with(Path certificate) {
        return Map.of("TEAMS_APP_ID", APP, "TEAMS_APP_TENANT", HOME, "TEAMS_APP_CERTIFICATE", certificate.toString());
    }

    private Path certificate() throws IOException, InterruptedException, GeneralSecurityException {
        Path store = directory.resolve("bot.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "bot",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=Baton",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(store)) {
            keys.load(stored, PASSWORD.toCharArray());
        }
        return Files.writeString(
                directory.resolve("bot.pem"),
                pem("PRIVATE KEY", keys.getKey("bot", PASSWORD.toCharArray()).getEncoded())
                        + pem("CERTIFICATE", keys.getCertificate("bot").getEncoded()));
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder().encodeToString(encoded) + "\n-----END " + what
                + "-----\n";
    }

    private static List<String> problems(String... set) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < set.length; i += 2) {
            variables.put(set[i], set[i + 1]);
        }
        return problems(variables);
    }

    private static List<String> problems(Map<String, String> variables) {
        Findings findings = new Findings();
        Environment.read(variables, findings);
        return findings.problems().stream().map(Object::toString).toList();
    }
}
