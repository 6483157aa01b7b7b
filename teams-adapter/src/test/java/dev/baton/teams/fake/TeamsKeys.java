package dev.baton.teams.fake;

import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** The keys with which Teams signs, and as it publishes them. */
final class TeamsKeys {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final KeyPair KEYS = keys();

    private TeamsKeys() {}

    static Algorithm signing() {
        return Algorithm.RSA256((RSAPublicKey) KEYS.getPublic(), (RSAPrivateKey) KEYS.getPrivate());
    }

    /** The same key twice: under the one name it signs for Teams, under the other for another channel. */
    static JsonNode published() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        ObjectNode published = JSON.objectNode()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("kid", "k1")
                .put("n", unsigned(key.getModulus().toByteArray()))
                .put("e", unsigned(key.getPublicExponent().toByteArray()));
        published.putArray("endorsements").add("msteams");
        ObjectNode set = JSON.objectNode();
        ArrayNode listed = set.putArray("keys").add(published);
        listed.addObject()
                .setAll(published
                        .deepCopy()
                        .put("kid", "of-another-channel")
                        .<ObjectNode>set("endorsements", JSON.arrayNode().add("webchat")));
        return set;
    }

    private static String unsigned(byte[] number) {
        int from = number[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(number, from, number.length));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
