package dev.baton.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.view.Part;
import dev.baton.view.Text;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {

    private static final String SIGNS = "\\`*_{}[]()<>#+-.!|~&$:;\"'=@^/1a é\n";

    @ParameterizedTest
    @MethodSource("randomWords")
    void words_read_back_as_they_were_typed(String typed) {
        Node document = Parser.builder().build().parse(Markdown.escaped(typed));

        assertThat(plain(document)).isEqualTo(asLines(typed));
    }

    @ParameterizedTest
    @MethodSource("randomWords")
    void code_reads_back_as_it_was(String said) {
        String line = said.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return;
        }
        Node document = Parser.builder().build().parse(Markdown.code(line));

        assertThat(document.getFirstChild().getFirstChild())
                .isInstanceOfSatisfying(
                        Code.class, code -> assertThat(code.getLiteral()).isEqualTo(line));
    }

    @Test
    void a_cell_stays_in_its_row() {
        Part.Table table = new Part.Table(List.of("Reason"), List.of(List.of(Text.text("a | b\nc"))), 0);

        assertThat(table.drawnBy(new MarkdownRenderer())).isEqualTo("| Reason |\n| --- |\n| a \\| b c |");
    }

    @Test
    void code_with_a_bar_stays_in_its_cell() {
        Part.Table table =
                new Part.Table(List.of("Query"), List.of(List.of(Text.empty().andCode("a | take 1"))), 0);

        assertThat(table.drawnBy(new MarkdownRenderer())).isEqualTo("| Query |\n| --- |\n| `a \\| take 1` |");
    }

    static Stream<String> randomWords() {
        Random random = new Random(20261122);
        return Stream.generate(() -> random.ints(random.nextInt(24) + 1, 0, SIGNS.length())
                        .mapToObj(position -> String.valueOf(SIGNS.charAt(position)))
                        .reduce("", String::concat))
                .filter(words -> !words.isBlank())
                .limit(800);
    }

    private static String asLines(String typed) {
        return typed.strip().replaceAll("\\s*\\R\\s*", "\n");
    }

    private static String plain(Node document) {
        StringBuilder words = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append('\n');
            }

            @Override
            public void visit(Paragraph paragraph) {
                visitChildren(paragraph);
            }
        });
        return words.toString();
    }
}
