package dev.baton.server.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.scenario.chat.Somebody;
import java.util.List;

/** What follows the acceptance of the example's handoff: a claim that does not hold, one that does, an owner who leaves. */
final class ExampleWork {

    /** An item of the storefront, which is Harpreet's. */
    static final String CHECKOUT = "org.example.storefront/checkout-web";

    private static final List<String> HERS =
            List.of("org.example.platform/event-relay", "org.example.platform/document-archive");
    private static final String DONE = "Done: have it checked";
    private static final String TAKE_OVER = "Take over";
    private static final String READ_BACK = "I move both to 2.17.1 and deploy them by their dates.";

    private final Town town;
    private final Deployments deployments;

    ExampleWork(Town town, Deployments deployments) {
        this.town = town;
        this.deployments = deployments;
    }

    /** Claimed too early, checked, claimed again, and closed. */
    void fixedAtTheSecondTry() {
        town.takes("harpreet", "Start").isTold("Recorded");
        claimed();
        deployments.scanned("checkout-web");
        checked();
        town.threadSays("reopened " + CHECKOUT);
        town.takes("harpreet", DONE).isTold("Recorded");
        deployments.repaired("checkout-web");
        checked();
        town.threadSays("verified " + CHECKOUT);
        town.hubSays("1 of ");
        assertThat(town.the("harpreet").types("brief H-1").offered()).doesNotContain(DONE);
    }

    /** Harpreet claims all that is hers. */
    void claimed() {
        town.takes("harpreet", DONE).isTold("Recorded");
        while (town.the("harpreet").types("brief H-1").offered().contains(DONE)) {
            town.the("harpreet").presses(DONE);
        }
        town.threadSays("is done. That is a claim; it is checked");
    }

    /** The commander has it checked before its day. */
    void checked() {
        Somebody ingrid =
                town.the("ingrid").types("status H-1").presses("More…").presses("Check before its day");
        ingrid.fills("Which item?", CHECKOUT).sends();
        assertThat(ingrid.errors()).isEmpty();
    }

    /** Hiroshi has left: nobody owns his items until Maria has said what she takes over. */
    void takenOver() {
        town.threadSays("notes that " + Resident.fullName("hiroshi") + " has left");
        town.hubSays("without an owner");
        Somebody kwame = town.takes("kwame", "Name new owner");
        kwame.picks("Who takes over?", Resident.fullName("maria")).sends();
        assertThat(kwame.errors()).isEmpty();
        // a turn told later than it is taken would be pressed in vain
        HERS.forEach(item -> town.the("maria").isTold(TAKE_OVER + " " + item));
        town.takes("maria", TAKE_OVER);
        do {
            town.the("maria")
                    .fills("In your own words: what do you take over, and by when?", READ_BACK)
                    .sends();
        } while (isOffered("maria", TAKE_OVER));
        town.threadSays("takes over org.example.platform/");
        town.threadSays(READ_BACK);
    }

    private boolean isOffered(String name, String label) {
        Somebody person = town.the(name).types("brief H-1");
        boolean isOffered = person.offered().contains(label);
        if (isOffered) {
            person.presses(label);
        }
        return isOffered;
    }
}
