package dev.baton.slack.http;

import com.slack.api.bolt.jakarta_servlet.ServletAdapterOps;
import com.slack.api.bolt.response.Response;
import dev.baton.slack.inbound.Dispatch;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The request URL of the app; stands behind the {@link SlackSignatureFilter} and takes nothing that did not pass it. */
public final class SlackServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Dispatch dispatch;

    /** Gives what was signed to this dispatch. */
    public SlackServlet(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        if (!(request instanceof SignedRequest signed)) {
            throw new IllegalStateException("the signature filter does not stand before this servlet");
        }
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        Response response = dispatch.answer(type.startsWith("application/json"), signed.words());
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        ServletAdapterOps.writeResponse(answer, response);
    }
}
