package dev.baton.server.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** {@code /assets/*}: the style sheets, the scripts and the mark, from the jar. */
public final class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Map<String, String> TYPES = Map.of(
            "/baton.css", "text/css;charset=utf-8",
            "/playground.css", "text/css;charset=utf-8",
            "/playground.js", "text/javascript;charset=utf-8",
            "/teams.css", "text/css;charset=utf-8",
            "/teams.js", "text/javascript;charset=utf-8",
            "/vendor/adaptivecards-3.0.6/adaptivecards.min.js", "text/javascript;charset=utf-8",
            "/baton.svg", "image/svg+xml");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getPathInfo());
        String type = TYPES.get(name);
        if (type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-cache");
        try (InputStream asset = AssetServlet.class.getResourceAsStream("/assets" + name)) {
            if (asset == null) {
                throw new IllegalStateException("asset " + name + ": not in the jar");
            }
            asset.transferTo(response.getOutputStream());
        }
    }
}
