package dev.baton.server.health;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** {@code /healthz} says that the process answers, {@code /readyz} a line for each thing that it needs. */
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient List<Check> checks;

    /** No checks at all: the answer itself is the proof. */
    public HealthServlet(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isReady = true;
        StringBuilder lines = new StringBuilder();
        for (Check check : checks) {
            Check.Finding finding = check.look().get();
            isReady &= finding.isGood();
            lines.append(finding.isGood() ? "ok   " : "FAIL ")
                    .append(check.name())
                    .append(": ");
            lines.append(finding.sentence()).append('\n');
        }
        response.setStatus(isReady ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(lines.isEmpty() ? "ok\n" : lines);
    }
}
