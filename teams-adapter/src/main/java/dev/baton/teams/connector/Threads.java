package dev.baton.teams.connector;

import dev.baton.port.MessageRef;
import dev.baton.port.Place;

/**
 * The thread of a message. A channel has threads, each a conversation named after the message that began it; a chat has
 * none, so there everything is said in the chat. The id of a reply remembers its thread, as it can be changed only there.
 */
final class Threads {

    private static final String OF = ";messageid=";

    private Threads() {}

    /** The conversation of a thread at this place. */
    static String conversation(Place place, String root) {
        return hasThreads(place) ? place.channel() + OF + root : place.channel();
    }

    /** The id of the message that began the thread: its own, unless it is a reply. */
    static String root(MessageRef message) {
        int at = message.id().indexOf(OF);
        return at < 0 ? message.id() : message.id().substring(at + OF.length());
    }

    /** The id by which Teams itself knows the message. */
    static String own(MessageRef message) {
        int at = message.id().indexOf(OF);
        return at < 0 ? message.id() : message.id().substring(0, at);
    }

    /** What was said in the thread of this root. */
    static MessageRef reply(MessageRef said, String root) {
        return hasThreads(said.place()) ? new MessageRef(said.place(), said.id() + OF + root) : said;
    }

    private static boolean hasThreads(Place place) {
        return place.channel().contains("@thread.tacv2") || place.channel().contains("@thread.skype");
    }
}
