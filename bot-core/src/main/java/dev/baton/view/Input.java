package dev.baton.view;

import java.time.LocalDate;
import java.util.List;

/** The kind of thing a field asks for; each kind is drawn by every {@link Drawn}. */
public sealed interface Input {

    /** This input as the renderer's platform shows it. */
    <R> R drawnBy(Drawn<R> renderer);

    /** How one platform draws each kind of input. */
    interface Drawn<R> {
        R sentence(Sentence input);

        R paragraph(Paragraph input);

        R choice(Choice input);

        R checklist(Checklist input);

        R person(Person input);

        R date(Date input);
    }

    /** One line of words, at most this many UTF-16 characters. */
    record Sentence(int longest) implements Input {
        @Override
        public <R> R drawnBy(Drawn<R> renderer) {
            return renderer.sentence(this);
        }
    }

    /** Several lines of words, at most this many UTF-16 characters. */
    record Paragraph(int longest) implements Input {
        @Override
        public <R> R drawnBy(Drawn<R> renderer) {
            return renderer.paragraph(this);
        }
    }

    /** One of at most {@link Limits#OPTIONS} options. */
    record Choice(List<Option> options) implements Input {
        public Choice {
            options = List.copyOf(options);
            Limits.count(Limits.OPTIONS, "options", options.size());
        }

        @Override
        public <R> R drawnBy(Drawn<R> renderer) {
            return renderer.choice(this);
        }
    }

    /** Boxes to tick, at most {@link Limits#CHECKBOXES}. */
    record Checklist(List<Option> options) implements Input {
        public Checklist {
            options = List.copyOf(options);
            Limits.count(Limits.CHECKBOXES, "options", options.size());
        }

        @Override
        public <R> R drawnBy(Drawn<R> renderer) {
            return renderer.checklist(this);
        }
    }

    /** One person of the platform's own directory; the answer is the person's key. */
    record Person() implements Input {
        @Override
        public <R> R drawnBy(Drawn<R> renderer) {
            return renderer.person(this);
        }
    }

    /** A day, answered as {@code 2026-12-28}; the earliest is a hint for the calendar that the platform shows. */
    record Date(LocalDate earliest) implements Input {
        @Override
        public <R> R drawnBy(Drawn<R> renderer) {
            return renderer.date(this);
        }
    }

    /** Something to choose: the value comes back, the label is what people read. */
    record Option(String value, String label) {
        public Option {
            Limits.within(Limits.OPTION_LABEL, "option label", label);
            Limits.within(Limits.OPTION_LABEL, "option value", value);
        }
    }
}
