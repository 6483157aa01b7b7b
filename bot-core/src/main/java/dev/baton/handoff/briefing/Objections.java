package dev.baton.handoff.briefing;

import dev.baton.handoff.discrepancy.Discrepancy;
import dev.baton.handoff.extension.ExtensionRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What has been said instead of yes: discrepancies, requests for time, questions; numbered from 1 in each list. */
public record Objections(List<Discrepancy> discrepancies, List<ExtensionRequest> extensions, List<Question> questions) {

    /** Nothing said yet. */
    public static final Objections NONE = new Objections(List.of(), List.of(), List.of());

    public Objections {
        discrepancies = List.copyOf(discrepancies);
        extensions = List.copyOf(extensions);
        questions = List.copyOf(questions);
    }

    /** Whether anything still waits for an answer. */
    public boolean areOpen() {
        return discrepancies.stream().anyMatch(Discrepancy::isOpen)
                || extensions.stream().anyMatch(ExtensionRequest::isOpen)
                || questions.stream().anyMatch(Question::isOpen);
    }

    /** The discrepancy of this number. */
    public Optional<Discrepancy> discrepancy(int number) {
        return discrepancies.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The extension request of this number. */
    public Optional<ExtensionRequest> extension(int number) {
        return extensions.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The question of this number. */
    public Optional<Question> question(int number) {
        return questions.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The dates agreed by extension, by project. */
    public Map<String, Instant> agreedDates() {
        Map<String, Instant> dates = new LinkedHashMap<>();
        extensions.stream()
                .filter(each -> each.state() == ExtensionRequest.State.APPROVED)
                .forEach(each -> dates.put(each.project(), each.proposed()));
        return dates;
    }

    /** These objections and one more discrepancy. */
    public Objections with(Discrepancy filed) {
        return new Objections(longer(discrepancies, filed), extensions, questions);
    }

    /** These objections and one more extension request. */
    public Objections with(ExtensionRequest filed) {
        return new Objections(discrepancies, longer(extensions, filed), questions);
    }

    /** These objections and one more question. */
    public Objections with(Question asked) {
        return new Objections(discrepancies, extensions, longer(questions, asked));
    }

    /** These objections with one discrepancy changed. */
    public Objections discrepancy(int number, UnaryOperator<Discrepancy> change) {
        List<Discrepancy> changed = discrepancies.stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList();
        return new Objections(changed, extensions, questions);
    }

    /** These objections with one extension request in another state. */
    public Objections extension(int number, ExtensionRequest.State state) {
        List<ExtensionRequest> changed = extensions.stream()
                .map(each -> each.number() == number ? each.in(state) : each)
                .toList();
        return new Objections(discrepancies, changed, questions);
    }

    /** These objections with one question changed. */
    public Objections question(int number, UnaryOperator<Question> change) {
        List<Question> changed = questions.stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList();
        return new Objections(discrepancies, extensions, changed);
    }

    private static <T> List<T> longer(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
