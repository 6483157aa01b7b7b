package dev.baton.teams.fake;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Microsoft's login as a bot sees it: over TLS, as its client takes no other, with a certificate made for this run. */
public final class FakeLogin implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private static @Nullable Secured made;

    private final HttpsServer server;
    private final AtomicInteger logins;

    private FakeLogin(HttpsServer server, AtomicInteger logins) {
        this.server = server;
        this.logins = logins;
    }

    /** A login on a free port, which this process trusts from now on. */
    public static FakeLogin open() {
        try {
            AtomicInteger logins = new AtomicInteger();
            SSLContext trusted = secured().context();
            HttpsURLConnection.setDefaultSSLSocketFactory(trusted.getSocketFactory());
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(trusted));
            server.createContext("/", exchange -> {
                logins.incrementAndGet();
                byte[] token = "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"our-token\"}"
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, token.length);
                exchange.getResponseBody().write(token);
                exchange.close();
            });
            server.start();
            return new FakeLogin(server, logins);
        } catch (IOException | GeneralSecurityException cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    /** Where tokens are given. */
    public URI url() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Writes what another process must trust in order to ask here: the options for its virtual machine. */
    public List<String> trustedBy(Path store) {
        try (OutputStream written = Files.newOutputStream(store)) {
            secured().trust().store(written, PASSWORD);
        } catch (IOException | GeneralSecurityException cannot) {
            throw new IllegalStateException(cannot);
        }
        return List.of(
                "-Djavax.net.ssl.trustStore=" + store, "-Djavax.net.ssl.trustStorePassword=" + new String(PASSWORD));
    }

    /** How many tokens were given. */
    public int logins() {
        return logins.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Made once, as it takes a while. */
    private static synchronized Secured secured() throws IOException, GeneralSecurityException {
        Secured secured = made == null ? made() : made;
        made = secured;
        return secured;
    }

    /** How the login speaks, and what trusts it. */
    private record Secured(SSLContext context, KeyStore trust) {}

    private static Secured made() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        Path store = generated();
        try (InputStream stored = Files.newInputStream(store)) {
            keys.load(stored, PASSWORD);
        } finally {
            Files.delete(store);
        }
        KeyManagerFactory ours = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        ours.init(keys, PASSWORD);
        TrustManagerFactory theirs = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("login", keys.getCertificate("login"));
        theirs.init(trust);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(ours.getKeyManagers(), theirs.getTrustManagers(), null);
        return new Secured(context, trust);
    }

    private static Path generated() throws IOException {
        Path store = Files.createTempDirectory("login").resolve("login.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "login",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=login",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
        } catch (InterruptedException interrupted) {
            throw new UncheckedIOException(new IOException(interrupted));
        }
        return store;
    }
}
