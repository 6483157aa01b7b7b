package dev.baton.server.page;

import dev.baton.port.NotSaved;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
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

    /** The whole page as text. A model that cannot be read fails as itself, and not as its template. */
    public String drawn(Content page) {
        StringOutput output = new StringOutput(16_384);
        try {
            page.writeTo(output);
        } catch (TemplateException failed) {
            if (failed.getCause() instanceof NotSaved notRead) {
                throw notRead;
            }
            throw failed;
        }
        return output.toString();
    }
}
