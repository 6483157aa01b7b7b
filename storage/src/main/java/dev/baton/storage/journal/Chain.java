package dev.baton.storage.journal;

import dev.baton.handoff.HandoffId;
import dev.baton.handoff.closing.Tombstone;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links events into a chain: each hash covers everything stored of its event and the hash before it. Every field goes in
 * with its length in front, so that no two different lines are the same bytes.
 *
 * <p>Without a key it is SHA-256, and shows changes made by accident or by somebody who does not recompute it. With a key
 * it is HMAC-SHA-256, and whoever has the database but not the key can change nothing unseen. Whoever has both can rewrite
 * everything that is not anchored elsewhere.
 */
public final class Chain {

    private final String key;

    private Chain(String key) {
        this.key = key;
    }

    /** A chain keyed with this secret; empty means without a key. */
    public static Chain keyedWith(String auditKey) {
        return new Chain(auditKey);
    }

    /** The next line after a head. */
    JournalLine link(HandoffId handoff, Head before, JournalLine.Entry entry) {
        long version = before.version() + 1;
        JournalLine open = new JournalLine(handoff, version, entry, before.hash(), "");
        return new JournalLine(handoff, version, entry, before.hash(), hash(open));
    }

    /** What the hash of a line must be. */
    String hash(JournalLine line) {
        return digest(
                "baton.event.1",
                line.handoff().toString(),
                Long.toString(line.version()),
                line.entry().at().toString(),
                line.entry().actor(),
                line.entry().event().kind(),
                line.entry().event().body(),
                line.previousHash());
    }

    /** The head that ends with a line. */
    Head head(JournalLine last) {
        return new Head(last.version(), last.hash(), seal(last.handoff(), last.version(), last.hash()));
    }

    /** What the seal of a head must be; it cannot be read off the journal by whoever wants to cut it. */
    String seal(HandoffId handoff, long version, String hash) {
        return digest("baton.head.1", handoff.toString(), Long.toString(version), hash);
    }

    /** The stone of a handoff whose journal ended with this hash. */
    Stone stone(Tombstone tombstone, String headHash) {
        String seal = digest(
                "baton.tombstone.1",
                tombstone.handoff().toString(),
                Long.toString(tombstone.events()),
                tombstone.at().toString(),
                tombstone.on().toString(),
                tombstone.by(),
                tombstone.keptUntil().toString(),
                headHash);
        return new Stone(tombstone, headHash, seal);
    }

    private String digest(String... fields) {
        StringBuilder canonical = new StringBuilder();
        for (String field : fields) {
            canonical
                    .append(field.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(field)
                    .append('\n');
        }
        return HexFormat.of().formatHex(digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] digest(byte[] canonical) {
        try {
            if (key.isEmpty()) {
                return MessageDigest.getInstance("SHA-256").digest(canonical);
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(canonical);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("this Java lacks SHA-256, which every Java must have", absent);
        }
    }
}
