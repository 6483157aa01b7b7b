package dev.baton.view;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random cards and forms full of words that would be dangerous if anything parsed them; the same for the same seed. */
public final class AnyDrawing {

    public static final List<String> NASTY = List.of(
            "<!channel>",
            "<!here|here>",
            "<!everyone>",
            "<!subteam^S1|@sec>",
            "<@U0BOSS>",
            "<#C1|x>",
            "@here @channel @everyone",
            "<https://evil.example|click>",
            "https://evil.example/?a=1&b=2",
            "*bold* _it_ ~no~ `code` ```pre```",
            "> quote\n- list\n1. one",
            "[a](https://evil.example) ![x](y)",
            ":smile: :flag-de: :+1:",
            "&lt;!channel&gt; & < >",
            "אבג دخل ١٢٣",
            "\u202Egnp.exe\u202C \u2066x\u2069 \u2069\u2069",
            "\u0000\u0007\u001B[31m\r\nnext",
            "\uD800 lone \uDC00",
            "😀👩‍👩‍👧 e\u0301",
            "{date} <!date^0^{date}|x> |||",
            "\"}],\"type\":\"x\"",
            " ",
            "");

    private final Random random;

    /** The drawings of this seed. */
    public AnyDrawing(long seed) {
        random = new Random(seed);
    }

    /** Any card. */
    public Card card() {
        return new Card(words(Limits.CARD_TITLE), many(Limits.CARD_PARTS, this::part), buttons());
    }

    /** Any form. */
    public Form<Answers> form() {
        List<Field<?>> fields = new ArrayList<>();
        IntStream.range(0, random.nextInt(12)).forEach(i -> fields.add(field("f" + i)));
        Answers filled = Answers.none();
        for (Field<?> field : fields) {
            filled = filled.with(field.id(), words(4000), "v1", "2026-12-28");
        }
        return new Form<>(words(24), words(24), many(30, this::part), fields, filled, Reading::read);
    }

    /** Any words, at most this long. */
    public String words(int limit) {
        StringBuilder words = new StringBuilder();
        int length = random.nextInt(10) == 0 ? limit : random.nextInt(Math.min(limit, 200) + 1);
        while (words.length() < length) {
            words.append(NASTY.get(random.nextInt(NASTY.size()))).append(random.nextBoolean() ? " " : "x");
        }
        return words.substring(0, Math.min(length, words.length()));
    }

    private Part part() {
        return switch (random.nextInt(9)) {
            case 0 -> new Part.Note(text());
            case 1 -> new Part.Quote(text());
            case 2 -> new Part.Facts(many(Limits.FACTS, () -> new Part.Fact(words(100), text())));
            case 3 -> table();
            case 4 -> new Part.Progress(words(100), random.nextInt(9), random.nextInt(9));
            case 5 -> new Part.Heading(words(Limits.CARD_TITLE));
            case 6 -> new Part.Divider();
            case 7 -> new Part.Buttons(buttons().stream().limit(3).toList());
            default -> new Part.Words(text());
        };
    }

    private Part.Table table() {
        int columns = 1 + random.nextInt(Limits.TABLE_COLUMNS);
        List<String> titles =
                IntStream.range(0, columns).mapToObj(i -> words(30)).toList();
        List<List<Text>> rows = many(
                Limits.TABLE_ROWS,
                () -> IntStream.range(0, columns).mapToObj(i -> text()).toList());
        return new Part.Table(titles, rows, random.nextInt(3));
    }

    private Text text() {
        return new Text(many(6, this::span));
    }

    private Span span() {
        return switch (random.nextInt(7)) {
            case 0 -> new Span.Emphasis(words(300));
            case 1 -> new Span.Code(words(300));
            case 2 -> new Span.Link(words(300), link());
            case 3 -> new Span.Mention(random.nextBoolean() ? "known@example.org" : words(50), words(80));
            case 4 -> new Span.When(Instant.ofEpochSecond(random.nextLong(4_000_000_000L)), ZoneOffset.UTC);
            default -> new Span.Plain(words(3000));
        };
    }

    private URI link() {
        return URI.create(
                switch (random.nextInt(4)) {
                    case 0 -> "javascript:alert(1)";
                    case 1 -> "mailto:a@example.org";
                    case 2 -> "relative/page";
                    default -> "https://example.org/a?b=1&c=%3E#d";
                });
    }

    private List<Button> buttons() {
        return many(5, () -> new Button(words(Limits.ACTION), words(Limits.BUTTON_LABEL), anyWeight()));
    }

    private Button.Weight anyWeight() {
        return List.of(Button.Weight.PRIMARY, Button.Weight.PLAIN, Button.Weight.DANGER)
                .get(random.nextInt(3));
    }

    private Field<?> field(String id) {
        Input input = switch (random.nextInt(6)) {
            case 0 -> new Input.Sentence(3000);
            case 1 -> new Input.Paragraph(3000);
            case 2 -> new Input.Choice(options(Limits.OPTIONS));
            case 3 -> new Input.Checklist(options(Limits.CHECKBOXES));
            case 4 -> new Input.Person();
            default -> new Input.Date(LocalDate.of(2026, 12, 28));
        };
        return new Field<>(
                id, words(Limits.FIELD_LABEL), words(Limits.FIELD_HINT), input, random.nextBoolean(), Reading::read);
    }

    private List<Input.Option> options(int most) {
        int count = random.nextInt(most + 1);
        return IntStream.range(0, count)
                .mapToObj(i -> new Input.Option("v" + i, words(Limits.OPTION_LABEL)))
                .toList();
    }

    private <T> List<T> many(int most, Supplier<T> one) {
        int count = random.nextInt(20) == 0 ? most : random.nextInt(Math.min(most, 6) + 1);
        return IntStream.range(0, count).mapToObj(i -> one.get()).toList();
    }
}
