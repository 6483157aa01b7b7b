package dev.baton.port.tracker;

import dev.baton.handoff.Severity;
import dev.baton.handoff.people.Person;
import dev.baton.port.TicketOrder;
import dev.baton.port.TicketOrder.Duty;
import dev.baton.port.TicketOrder.Links;
import dev.baton.port.TicketOrder.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

/** What to order where it does not matter ({@code any…}), and the one thing of it that does ({@code …With}). */
public final class Orders {

    /** The label of the organisation. */
    public static final String LABEL = "incident-remediation";

    /** Who owns what is ordered. */
    public static final Person OWNER = Person.byEmail("Olga Owner", "olga@example.org", ZoneOffset.UTC);

    /** Who could own it instead. */
    public static final Person OTHER = Person.byEmail("Otto Other", "otto@example.org", ZoneOffset.UTC);

    /** When it is due. */
    public static final LocalDate DUE = LocalDate.parse("2026-12-01");

    private static final Words WORDS =
            new Words("Update log4j-core to 2.17.1", "Log4Shell is exploited.\n\nUpdate to 2.17.1, please.");
    private static final Links LINKS = new Links(
            URI.create("https://incidents.example.org/INC-7"),
            "INC-7",
            URI.create("https://baton.example.org/handoffs/H-12?key=a1&v=2"));

    private Orders() {}

    public static TicketOrder anyOrder() {
        return orderWith("H-12/shop/till");
    }

    public static TicketOrder orderWith(String key) {
        return new TicketOrder(key, "shop/till", WORDS, Severity.CRITICAL, duty(OWNER, DUE, Map.of()), LINKS);
    }

    public static TicketOrder orderWith(Words words) {
        TicketOrder any = anyOrder();
        return new TicketOrder(any.key(), any.project(), words, any.severity(), any.duty(), any.links());
    }

    public static TicketOrder orderWith(Severity severity) {
        TicketOrder any = anyOrder();
        return new TicketOrder(any.key(), any.project(), any.words(), severity, any.duty(), any.links());
    }

    public static TicketOrder orderWith(Map<String, String> fields) {
        return orderWith(duty(OWNER, DUE, fields));
    }

    public static TicketOrder orderWith(LocalDate due) {
        return orderWith(duty(OWNER, due, Map.of()));
    }

    public static TicketOrder orderWith(Links links) {
        TicketOrder any = anyOrder();
        return new TicketOrder(any.key(), any.project(), any.words(), any.severity(), any.duty(), links);
    }

    /** A text that lies beside the contracts. */
    static String read(String file) {
        try (InputStream text = Objects.requireNonNull(Orders.class.getResourceAsStream(file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What has no deadline. */
    public static TicketOrder orderWithoutDueDate() {
        return orderWith(new Duty(OWNER, null, LABEL, Map.of()));
    }

    private static TicketOrder orderWith(Duty duty) {
        TicketOrder any = anyOrder();
        return new TicketOrder(any.key(), any.project(), any.words(), any.severity(), duty, any.links());
    }

    private static Duty duty(Person owner, LocalDate due, Map<String, String> fields) {
        return new Duty(owner, due, LABEL, fields);
    }
}
