package dev.baton.server.playground;

import dev.baton.view.Card;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What only one person sees and nobody keeps, as on any chat platform: an open form, and answers meant for them alone. */
public record Screen(List<Whisper> whispers, @Nullable Dialog dialogOrNull, long changes) {

    static final Screen EMPTY = new Screen(List.of(), null, 0);

    public Screen {
        whispers = List.copyOf(whispers);
    }

    /** An answer for one person's eyes: a card, and whether it says no. */
    public record Whisper(Card card, boolean isRefusal) {}

    /** The form that is open, if one is. */
    public Optional<Dialog> dialog() {
        return Optional.ofNullable(dialogOrNull);
    }

    Screen whispering(List<Whisper> answers) {
        return new Screen(answers, null, changes + 1);
    }

    Screen withoutWhispers() {
        return whispers.isEmpty() ? this : new Screen(List.of(), dialogOrNull, changes + 1);
    }

    Screen asking(Dialog dialog) {
        return new Screen(List.of(), dialog, changes + 1);
    }
}
