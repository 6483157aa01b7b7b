package dev.baton.handoff.verification;

import java.time.Instant;

/**
 * «the engineering team's "done" is not the security team's "done."» (A5-01): when done was claimed, when the claim is
 * checked, what the last look found, what somebody testifies, and whether security owes it too long.
 */
public record AssetCheck(Instant claimedAt, Instant due, Evidence last, Testimony testimony, boolean isLate) {

    /** Nothing is claimed. */
    public static final AssetCheck NONE =
            new AssetCheck(Instant.EPOCH, Instant.EPOCH, Evidence.NONE, Testimony.NONE, false);

    /** The check of a claim. */
    public static AssetCheck of(Instant claimedAt, Instant due) {
        return new AssetCheck(claimedAt, due, Evidence.NONE, Testimony.NONE, false);
    }

    /** This check after a look that gave this. */
    AssetCheck found(Evidence evidence) {
        return new AssetCheck(claimedAt, due, evidence, testimony, isLate);
    }

    /** This check with what somebody testifies. */
    AssetCheck testified(Testimony said) {
        return new AssetCheck(claimedAt, due, last, said, isLate);
    }

    /** This check, which security owes too long. */
    AssetCheck late() {
        return new AssetCheck(claimedAt, due, last, testimony, true);
    }
}
