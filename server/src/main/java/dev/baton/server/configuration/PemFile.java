package dev.baton.server.configuration;

import dev.baton.server.configuration.reading.FileTrouble;
import dev.baton.teams.TeamsCredential;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a certificate with its private key from one PEM file, as OpenSSL and Azure write it. */
final class PemFile {

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----", Pattern.DOTALL);
    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", Pattern.DOTALL);

    private PemFile() {}

    /** The credential of an app of this tenant. */
    static TeamsCredential read(String file, String tenant) {
        try {
            String pem = Files.readString(Path.of(file));
            return new TeamsCredential.Certificate(tenant, key(pem), certificate(pem));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("cannot be read (" + FileTrouble.in(unreadable) + ").", unreadable);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("holds no RSA key with its certificate.", unusable);
        }
    }

    private static PrivateKey key(String pem) throws GeneralSecurityException {
        byte[] encoded = Base64.getMimeDecoder().decode(found(KEY, pem).group(1));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static X509Certificate certificate(String pem) throws GeneralSecurityException {
        byte[] encoded = found(CERTIFICATE, pem).group().getBytes(StandardCharsets.US_ASCII);
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static Matcher found(Pattern part, String pem) {
        Matcher matcher = part.matcher(pem);
        if (!matcher.find()) {
            throw new IllegalArgumentException(
                    "must hold a PRIVATE KEY and a CERTIFICATE in PEM; put both into this one file.");
        }
        return matcher;
    }
}
