package dev.baton.scenario.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Somebody at a chat: writes to Baton, presses what they see by its label, fills in forms by the labels of fields. */
public interface Somebody {

    /** Writes to Baton in the incident's channel. */
    Somebody types(String words);

    /** The words of the answer to what was written last. */
    String answer();

    /** The labels of the buttons in that answer. */
    List<String> offered();

    /** Presses the newest button of this label, as soon as there is one. */
    Somebody presses(String label);

    /** The labels of the open form's fields. */
    List<String> form();

    /** Writes into a field of the open form: words, or the labels of options. */
    Somebody fills(String field, String... said);

    /** Chooses a day. */
    default Somebody fills(String field, LocalDate day) {
        return fills(field, day.toString());
    }

    /** Picks the person of this name. */
    Somebody picks(String field, String name);

    /** Sends the open form; what the chat's own client would hold back, it holds back. */
    Somebody sends();

    /** Sends the open form without the checks of the chat's own client. */
    Somebody sendsAnyway();

    /** The sentences at fields after the last sending, by the labels of the fields. */
    Map<String, String> errors();

    /** Waits until this person alone was told something that says this. */
    Somebody isTold(String words);

    /** All that this person alone was told, oldest first. */
    List<String> told();
}
