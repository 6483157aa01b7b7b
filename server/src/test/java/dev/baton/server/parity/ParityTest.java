package dev.baton.server.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import dev.baton.server.playground.page.PlaygroundMirror;
import dev.baton.slack.inbound.SlackMirror;
import dev.baton.teams.fake.TeamsMirror;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input;
import dev.baton.view.Mirror;
import dev.baton.view.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Whatever the scenarios show can be seen and answered on every platform, within its limits. */
class ParityTest {

    private static final int TOLD = 5;
    private static final String NASTY = "I <b>say</b> *so* & \"so\": [x](https://example.org), 3 < 4; Ö, 田";

    @BeforeAll
    static void every_scenario_is_played_before_spectators() {
        LauncherDiscoveryRequest scenarios = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage("dev.baton.scenario"))
                .filters(excludeClassNamePatterns(".*\\.walk\\..*"))
                .build();
        SummaryGeneratingListener played = new SummaryGeneratingListener();
        LauncherFactory.create().execute(scenarios, played);
        assertThat(played.getSummary().getFailures()).isEmpty();
        assertThat(played.getSummary().getTestsSucceededCount()).isGreaterThan(200);
    }

    static Stream<Arguments> platforms() {
        return Stream.of(
                Arguments.of(Named.of("Slack", new SlackMirror())),
                Arguments.of(Named.of("Teams", new TeamsMirror())),
                Arguments.of(Named.of("the playground", new PlaygroundMirror())));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void every_card_is_shown_with_everything_that_can_be_pressed(Mirror platform) {
        List<String> lacking = new ArrayList<>();
        for (Card card : Gallery.cards()) {
            lacking(lacking, card.title(), platform.complaints(card), List.of());
            lacking(lacking, card.title(), platform.pressed(card), actions(card));
        }

        assertThat(Gallery.cards()).hasSizeGreaterThan(500);
        assertThat(lacking).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void every_form_is_shown_and_what_is_filled_in_comes_back(Mirror platform) {
        List<String> lacking = new ArrayList<>();
        for (Form<?> form : Gallery.forms()) {
            Answers said = anything(form, platform.somebody());
            lacking(lacking, form.title(), platform.complaints(form), List.of());
            lacking(lacking, form.title(), platform.sent(form, said), said);
        }

        assertThat(Gallery.forms()).hasSizeGreaterThan(50);
        assertThat(lacking).isEmpty();
    }

    private static void lacking(List<String> lacking, String where, Object is, Object expected) {
        if (!is.equals(expected) && lacking.size() < TOLD) {
            lacking.add(where + ": " + is + " (expected: " + expected + ")");
        }
    }

    @Test
    void every_kind_of_step_is_asked_or_offered_in_some_scenario() {
        assertThat(Gallery.steps()).hasSizeGreaterThan(40);
        assertThat(Gallery.steps().entrySet().stream()
                        .filter(step -> !step.getValue())
                        .map(Map.Entry::getKey))
                .as("whoever starts the briefing is there")
                .containsExactly("here.incident_commander.security");
    }

    @Test
    void what_a_platform_does_not_show_is_found() {
        Card card = new Card("Turn", List.of(), List.of(new Button("H-1|scope|yes", "Confirm", Button.Weight.PRIMARY)));
        Mirror blind = new SlackMirror();
        List<String> lacking = new ArrayList<>();

        lacking(lacking, "Turn", blind.pressed(Card.card("Turn")), actions(card));

        assertThat(lacking).singleElement().asString().contains("Turn", "H-1|scope|yes");
    }

    private static List<String> actions(Card card) {
        Stream<Button> inside = card.parts().stream()
                .flatMap(part -> part instanceof Part.Buttons row ? row.buttons().stream() : Stream.empty());
        return Stream.concat(inside, card.buttons().stream())
                .map(Button::action)
                .toList();
    }

    private static Answers anything(Form<?> form, String somebody) {
        Answers said = Answers.none();
        for (Field<?> field : form.fields()) {
            String[] words = anything(field.input(), somebody).toArray(String[]::new);
            said = words.length == 0 ? said : said.with(field.id(), words);
        }
        return said;
    }

    private static List<String> anything(Input input, String somebody) {
        if (input instanceof Input.Choice choice) {
            return values(choice.options())
                    .subList(0, Math.min(1, choice.options().size()));
        } else if (input instanceof Input.Checklist checklist) {
            return values(checklist.options());
        } else if (input instanceof Input.Date date) {
            return List.of(date.earliest().toString());
        }
        return input instanceof Input.Person ? List.of(somebody) : List.of(NASTY);
    }

    private static List<String> values(List<Input.Option> options) {
        return options.stream().map(Input.Option::value).toList();
    }
}
