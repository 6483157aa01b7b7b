package dev.baton.view;

import java.util.ArrayList;
import java.util.List;

/** One piece of a card; each kind is drawn by every {@link Renderer}, so a new kind breaks those that lack it. */
public sealed interface Part {

    /** This part as the renderer's platform shows it. */
    <R> R drawnBy(Renderer<R> renderer);

    /** A paragraph. */
    record Words(Text text) implements Part {
        @Override
        public <R> R drawnBy(Renderer<R> renderer) {
            return renderer.words(this);
        }
    }

    /** A small remark beside the main thing. */
    record Note(Text text) implements Part {
        @Override
        public <R> R drawnBy(Renderer<R> renderer) {
            return renderer.note(this);
        }
    }

    /** What somebody said or must sign, word for word. */
    record Quote(Text text) implements Part {
        @Override
        public <R> R drawnBy(Renderer<R> renderer) {
            return renderer.quote(this);
        }
    }

    /** Names with values; at most {@link Limits#FACTS}. */
    record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
            Limits.count(Limits.FACTS, "facts", facts.size());
        }

        /** All facts, in as many lists as they need. */
        public static List<Part> allOf(List<Fact> facts) {
            List<Part> lists = new ArrayList<>();
            for (int first = 0; first < facts.size(); first += Limits.FACTS) {
                lists.add(new Facts(facts.subList(first, Math.min(facts.size(), first + Limits.FACTS))));
            }
            return lists;
        }

        @Override
        public <R> R drawnBy(Renderer<R> renderer) {
            return renderer.facts(this);
        }
    }

    /** One name with its value. */
    record Fact(String name, Text value) {}

    /** Rows under column titles; {@code more} says how many rows the document has beyond these. */
    record Table(List<String> columns, List<List<Text>> rows, int more) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            Limits.count(Limits.TABLE_COLUMNS, "columns", columns.size());
            Limits.count(Limits.TABLE_ROWS, "rows", rows.size());
        }

        /** All rows, in as many tables as they need; a document has room for every one of them. */
        public static List<Part> allOf(List<String> columns, List<List<Text>> rows) {
            List<Part> tables = new ArrayList<>();
            for (int first = 0; first < rows.size(); first += Limits.TABLE_ROWS) {
                int end = Math.min(rows.size(), first + Limits.TABLE_ROWS);
                tables.add(new Table(columns, rows.subList(first, end), 0));
            }
            return tables;
        }

        /** A table of the first rows that fit, counting the rest. */
        public static Table firstOf(List<String> columns, List<List<Text>> rows) {
            int shown = Math.min(rows.size(), Limits.TABLE_ROWS);
            return new Table(columns, rows.subList(0, shown), rows.size() - shown);
        }

        @Override
        public <R> R drawnBy(Renderer<R> renderer) {
            return renderer.table(this);
        }
    }

    /** How much of something is done. */
    record Progress(String label, int done, int total) implements Part {
        @Override
        public <R> R drawnBy(Renderer<R> renderer) {
            return renderer.progress(this);
        }
    }

    /** A heading inside a card. */
    record Heading(String words) implements Part {
        public Heading {
            Limits.within(Limits.CARD_TITLE, "heading", words);
        }

        @Override
        public <R> R drawnBy(Renderer<R> renderer) {
            return renderer.heading(this);
        }
    }

    /** A line between two parts. */
    record Divider() implements Part {
        @Override
        public <R> R drawnBy(Renderer<R> renderer) {
            return renderer.divider(this);
        }
    }

    /** Buttons in the middle of a card, for the words right above them. */
    record Buttons(List<Button> buttons) implements Part {
        public Buttons {
            buttons = List.copyOf(buttons);
            Limits.count(Limits.BUTTONS, "buttons", buttons.size());
        }

        @Override
        public <R> R drawnBy(Renderer<R> renderer) {
            return renderer.buttons(this);
        }
    }
}
