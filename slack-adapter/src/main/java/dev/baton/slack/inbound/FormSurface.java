package dev.baton.slack.inbound;

import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.baton.desk.Outcome;
import dev.baton.desk.Surface;
import dev.baton.desk.Told;
import dev.baton.slack.blockkit.Mentions;
import dev.baton.slack.blockkit.SlackView;
import dev.baton.view.Card;
import dev.baton.view.Limits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Somebody sent a form: the acknowledgement itself closes it, keeps it open with errors, or shows what comes next. */
record FormSurface(Origin origin, View sent, Aside aside, Mentions mentions) implements Surface<Response> {

    private static final int LONGEST_ERROR = 2000;

    @Override
    public Response tell(List<Card> cards) {
        return update(SlackView.cards(cards, mentions));
    }

    @Override
    public Response fill(Outcome.Fill fill) {
        String metadata = new Opened(fill.action(), origin.channel(), origin.thread()).metadata();
        return update(SlackView.form(fill.form(), metadata, mentions));
    }

    @Override
    public Response meet() {
        aside.meet(origin, known -> {});
        return keepOpen(Map.of("", Told.LOOKING_YOU_UP));
    }

    @Override
    public Response notSaved() {
        return keepOpen(Map.of("", Told.NOT_SAVED));
    }

    @Override
    public Response answer(Outcome outcome) {
        if (outcome instanceof Outcome.Wrong wrong) {
            return keepOpen(wrong.problems());
        } else if (outcome instanceof Outcome.Refused refused) {
            return keepOpen(Map.of("", Told.line(refused)));
        } else if (outcome instanceof Outcome.Done done && !origin.channel().isEmpty()) {
            aside.tell(origin, Told.cards(done));
            return answer(
                    ViewSubmissionResponse.builder().responseAction("clear").build());
        }
        return tell(Told.cards(outcome));
    }

    /** Errors stand at their fields; one whose field is not there stands at the first, so that nothing typed is lost. */
    private Response keepOpen(Map<String, String> problems) {
        List<String> inputs = inputs();
        if (inputs.isEmpty()) {
            return tell(Told.sentence(String.join("\n", problems.values())));
        }
        Map<String, String> errors = new LinkedHashMap<>();
        problems.forEach((field, sentence) -> errors.merge(
                inputs.contains(field) ? field : inputs.get(0),
                Limits.shortened(sentence, LONGEST_ERROR),
                FormSurface::both));
        return answer(ViewSubmissionResponse.builder()
                .responseAction("errors")
                .errors(errors)
                .build());
    }

    private static String both(String one, String other) {
        return Limits.shortened(one + " " + other, LONGEST_ERROR);
    }

    private List<String> inputs() {
        return Objects.requireNonNullElse(sent.getBlocks(), List.<LayoutBlock>of()).stream()
                .filter(InputBlock.class::isInstance)
                .map(LayoutBlock::getBlockId)
                .toList();
    }

    private static Response update(View view) {
        return answer(ViewSubmissionResponse.builder()
                .responseAction("update")
                .view(view)
                .build());
    }

    private static Response answer(ViewSubmissionResponse response) {
        return Acknowledged.with(response);
    }
}
