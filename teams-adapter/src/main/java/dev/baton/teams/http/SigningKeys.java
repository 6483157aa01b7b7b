package dev.baton.teams.http;

import com.auth0.jwk.InvalidPublicKeyException;
import com.auth0.jwk.Jwk;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that sign what Teams sends. They are read again each day, and for a key that is not there at most once in five
 * minutes, so that nobody can make us ask by inventing keys; when they cannot be read, those we have stay good, and it is
 * tried again soon.
 *
 * @see <a href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication">«cache
 *     the list of valid signing keys» for 24 hours</a>
 */
public final class SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration GOOD_FOR = Duration.ofHours(24);
    private static final Duration NOT_BEFORE = Duration.ofMinutes(5);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST = 1 << 20;

    private final URI metadata;
    private final Clock clock;
    private @Nullable HttpClient http;
    private Map<String, Key> keys = Map.of();
    private Instant readAt = Instant.EPOCH;
    private Instant notBefore = Instant.EPOCH;

    /** The keys to which this metadata leads. */
    public SigningKeys(URI metadata, Clock clock) {
        this.metadata = metadata;
        this.clock = clock;
    }

    /** A key, and the channels for which it may sign. */
    record Key(RSAPublicKey key, List<String> endorsements) {}

    /** The key of this id; empty when there is none, or none could be read. */
    synchronized Optional<Key> find(String id) {
        readWhere(!keys.containsKey(id));
        return Optional.ofNullable(keys.get(id));
    }

    /** Reads them where that is due, so that nobody has to wait for it; how many there are. */
    public synchronized int renewed() {
        readWhere(keys.isEmpty());
        return keys.size();
    }

    private void readWhere(boolean isMissing) {
        Instant now = clock.instant();
        boolean isDue = readAt.plus(GOOD_FOR).isBefore(now) || isMissing;
        if (isDue && !now.isBefore(notBefore)) {
            notBefore = now.plus(read(now) ? NOT_BEFORE : AFTER_A_FAILURE);
        }
    }

    private boolean read(Instant now) {
        try {
            String address = get(metadata).path("jwks_uri").asText();
            keys = keys(get(URI.create(address)).path("keys"));
            readAt = now;
            return true;
        } catch (IOException | IllegalArgumentException unread) {
            LOG.warn("The keys of Teams cannot be read from {}: {}", metadata, unread.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static Map<String, Key> keys(JsonNode listed) {
        Map<String, Key> keys = new HashMap<>();
        for (JsonNode each : listed) {
            Map<String, Object> values = JSON.convertValue(each, new TypeReference<Map<String, Object>>() {});
            try {
                if (Jwk.fromValues(values).getPublicKey() instanceof RSAPublicKey key) {
                    keys.put(each.path("kid").asText(), new Key(key, endorsements(each)));
                }
            } catch (InvalidPublicKeyException | IllegalArgumentException unusable) {
                LOG.warn("A key of Teams cannot be used: {}", unusable.toString());
            }
        }
        return Map.copyOf(keys);
    }

    private static List<String> endorsements(JsonNode key) {
        return StreamSupport.stream(key.path("endorsements").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode get(URI address) throws IOException, InterruptedException {
        if (http == null) {
            http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        }
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode());
            }
            return JSON.readTree(body.readNBytes(LONGEST));
        }
    }
}
