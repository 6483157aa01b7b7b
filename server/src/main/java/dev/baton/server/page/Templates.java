package dev.baton.server.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The page templates, compiled into the jar; each value that they print is escaped for the place where it stands. */
public final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A template with its one model, drawn when the page around it is. */
    public Content of(String name, Object model) {
        return output -> engine.render(name + ".jte", model, output);
    }

    /** A template with its models by name, drawn when the page around it is. */
    public Content of(String name, Map<String, Object> models) {
        return output -> engine.render(name + ".jte", models, output);
    }

    /** The whole page as text. */
    public String drawn(Content page) {
        StringOutput output = new StringOutput(16_384);
        page.writeTo(output);
        return output.toString();
    }
}
