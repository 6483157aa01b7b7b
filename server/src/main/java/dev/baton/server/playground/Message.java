package dev.baton.server.playground;

import dev.baton.view.Card;
import java.time.Instant;

/** A message as the playground keeps it: where it stands, under which key, by whom, and what it shows now. */
public record Message(long number, Spot spot, String key, String by, Card card, Instant at, Instant changed) {

    /** Whose messages these are that no person wrote. */
    public static final String BATON = "baton";

    /** A room and, in it, the message under whose thread this one stands; 0 for the room itself. */
    public record Spot(String room, long thread) {

        /** Directly in a room. */
        public static Spot in(String room) {
            return new Spot(room, 0);
        }
    }

    /** Whether Baton said this, and not a person. */
    public boolean isFromBaton() {
        return by.equals(BATON);
    }

    Message showing(Card other, Instant now) {
        return new Message(number, spot, key, by, other, at, now);
    }
}
