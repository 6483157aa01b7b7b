package dev.baton.slack.inbound;

import com.slack.api.model.view.ViewState;
import dev.baton.handoff.people.PersonId;
import dev.baton.handoff.people.Platform;
import dev.baton.view.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the state of a sent view as answers by field id. */
final class SubmittedAnswers {

    private SubmittedAnswers() {}

    /** The answers; people become keys of this workspace. */
    static Answers read(@Nullable ViewState state, String tenant) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        if (state != null && state.getValues() != null) {
            state.getValues().forEach((block, elements) -> {
                List<String> said = new ArrayList<>();
                elements.values().forEach(value -> said.addAll(said(value, tenant)));
                if (!said.isEmpty()) {
                    answers.put(block, said);
                }
            });
        }
        return new Answers(answers);
    }

    private static List<String> said(ViewState.Value value, String tenant) {
        List<String> said = new ArrayList<>();
        Stream.of(value.getValue(), value.getSelectedDate())
                .filter(Objects::nonNull)
                .forEach(said::add);
        people(value).forEach(user -> said.add(new PersonId(Platform.SLACK, tenant, user).key()));
        options(value).forEach(option -> said.add(option.getValue()));
        return said;
    }

    private static List<String> people(ViewState.Value value) {
        String one = value.getSelectedUser();
        return one == null ? Objects.requireNonNullElse(value.getSelectedUsers(), List.of()) : List.of(one);
    }

    private static List<ViewState.SelectedOption> options(ViewState.Value value) {
        ViewState.SelectedOption one = value.getSelectedOption();
        return one == null ? Objects.requireNonNullElse(value.getSelectedOptions(), List.of()) : List.of(one);
    }
}
