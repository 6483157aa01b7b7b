package dev.baton.server.playground.page;

import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.server.page.HtmlRenderer;
import dev.baton.server.page.Templates;
import dev.baton.server.playground.Cast;
import dev.baton.view.Answers;
import dev.baton.view.Button;
import dev.baton.view.Card;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input;
import dev.baton.view.Mirror;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The playground as a mirror of the view model; a browser has no limits, but it may lack something to press or fill in. */
public final class PlaygroundMirror implements Mirror {

    private static final Pattern BUTTON = Pattern.compile("<button name=\"action\" value=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("<(?:option|input type=\"checkbox\")[^>]* value=\"([^\"]+)\"");

    private final Templates templates = new Templates();
    private final Cast cast = new Cast(ExampleOrganisation.organisation());
    private final Pressing pressing = Pressing.on("mirror", View.CHANNEL, "seal");

    @Override
    public List<String> complaints(Card card) {
        String drawn = html(card);
        return unescaped(drawn).contains(card.title()) ? List.of() : List.of("no title in " + drawn);
    }

    @Override
    public List<String> pressed(Card card) {
        return found(BUTTON, html(card));
    }

    @Override
    public List<String> complaints(Form<?> form) {
        return form.fields().stream()
                .filter(field -> !(field.input() instanceof Input.Checklist boxes
                        && boxes.options().isEmpty()))
                .filter(field -> !html(form, field).contains(named(field)))
                .map(field -> "nothing to fill in for " + field.id())
                .toList();
    }

    @Override
    public String somebody() {
        return cast.everyone().get(0).person().id().key();
    }

    /** Words are typed; what is chosen must be there to choose. */
    @Override
    public Answers sent(Form<?> form, Answers said) {
        Answers sent = Answers.none();
        for (Field<?> field : form.fields()) {
            String html = html(form, field);
            List<String> offered = found(VALUE, html);
            List<String> given = said.all(field.id()).stream()
                    .filter(value -> html.contains(named(field)))
                    .filter(value -> offered.contains(value) || isTyped(html))
                    .toList();
            sent = given.isEmpty() ? sent : sent.with(field.id(), given.toArray(String[]::new));
        }
        return sent;
    }

    private static boolean isTyped(String html) {
        return !html.contains("<select") && !html.contains("checkbox");
    }

    private static String named(Field<?> field) {
        return "name=\"" + FieldShown.PREFIX + field.id() + "\"";
    }

    private String html(Card card) {
        HtmlRenderer renderer = HtmlRenderer.toPress(templates, this::buttons);
        return templates.drawn(templates.of(
                "card",
                Map.of(
                        "title", card.title(),
                        "parts", renderer.all(card.parts()),
                        "buttons", renderer.row(card.buttons()))));
    }

    private Content buttons(List<Button> buttons) {
        return templates.of("playground/buttons", pressing.of(buttons));
    }

    private String html(Form<?> form, Field<?> field) {
        FieldShown shown = new FieldShown(field, form.filled().all(field.id()), "", List.of(), pressing);
        return templates.drawn(new HtmlFields(templates, cast, shown).drawn());
    }

    private static List<String> found(Pattern pattern, String html) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(html);
        while (matcher.find()) {
            found.add(unescaped(matcher.group(1)));
        }
        return found;
    }

    private static String unescaped(String words) {
        return words.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
