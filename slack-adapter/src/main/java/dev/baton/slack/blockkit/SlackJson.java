package dev.baton.slack.blockkit;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonSerializer;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import com.slack.api.util.json.GsonFactory;

/** The one Gson of the adapter: Bolt builds a new one for every request, which is most of what a request costs it. */
public final class SlackJson {

    /** Reads and writes the SDK's types; thread-safe. */
    public static final Gson GSON = gson();

    private SlackJson() {}

    private static Gson gson() {
        GsonBuilder builder = new GsonBuilder()
                .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                .disableHtmlEscaping()
                .registerTypeAdapter(TextStyle.class, onlyWhatIsOn());
        GsonFactory.registerTypeAdapters(builder, false);
        return builder.create();
    }

    /** The SDK would write all eight styles, seven of them as false, with every span. */
    private static JsonSerializer<TextStyle> onlyWhatIsOn() {
        return (style, type, context) -> {
            JsonObject on = new JsonObject();
            if (style.isBold()) {
                on.addProperty("bold", true);
            }
            if (style.isCode()) {
                on.addProperty("code", true);
            }
            return on;
        };
    }
}
