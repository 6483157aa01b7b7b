package dev.baton.server.browser;

import java.util.List;

/** Somebody at the playground who plays everybody, by what is written on the buttons. */
interface Player {

    Player actsAs(String name);

    Player looksAt(String view);

    Player says(String words);

    /** Presses the first button of this label; in a form, one of the form's. */
    Player presses(String label);

    Player fills(String label, String words);

    Player chooses(String label, String option);

    /** Chooses the same in every list of the form. */
    Player choosesEverywhere(String option);

    Player ticks(String label);

    /** Puts the words of the example into a field, by the button under it. */
    Player inserts(String words);

    Player letsTimePass(String upTo);

    Player opensTheDocument();

    /** Sees these words, now or as soon as what was done has come about. */
    Player sees(String words);

    Player doesNotSee(String words);

    /** The day so many days after today on the playground. */
    String dayAfter(int days);

    /** The names under which open steps are counted, as they stand in the list of people. */
    List<String> waitedFor();

    boolean isAsked(String label);

    boolean isShown(String title);
}
