package dev.baton.connectors.safeguard.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.connectors.http.BoundedHttp.Limits;
import dev.baton.connectors.mcp.ServerAccess;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A Safeguard on this machine, over real sockets: the official SDK's servers for the older protocol, an own one since. */
public final class StandIn implements AutoCloseable {

    /** Which protocol it speaks. */
    public enum Speaks {
        SESSIONS,
        STATELESS,
        MODERN
    }

    private static final String KEY = "a-key-for-tests";
    private static final McpJsonMapper MAPPER = new JacksonMcpJsonMapper(Tools.JSON);

    private final Workspace workspace = new Workspace();
    private final Tools tools = new Tools();
    private final FaultyDoor door = new FaultyDoor(KEY);
    private final Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

    /** Opens after the tools have been arranged; those of the SDK cannot change any more. */
    public StandIn open(Speaks speaks) {
        ServletContextHandler context = new ServletContextHandler();
        ServletHolder servlet = new ServletHolder(servlet(speaks));
        servlet.setAsyncSupported(true);
        context.addServlet(servlet, "/mcp");
        FilterHolder filter = new FilterHolder(door);
        filter.setAsyncSupported(true);
        context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(context);
        try {
            server.start();
            return this;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** With the right key, and with patience for a loaded machine. */
    public ServerAccess access() {
        return new ServerAccess("Safeguard", address(), KEY, limits(30));
    }

    /** With another key. */
    public ServerAccess access(String key) {
        return new ServerAccess("Safeguard", address(), key, limits(30));
    }

    /** With so little patience that nothing is answered in time. */
    public ServerAccess impatient() {
        return new ServerAccess("Safeguard", address(), KEY, limits(1));
    }

    private static Limits limits(int seconds) {
        return new Limits(Duration.ofSeconds(10), Duration.ofSeconds(seconds), 1024 * 1024);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Tools tools() {
        return tools;
    }

    /** From now on, the answers to calls of this tool go wrong, or all with no name. */
    public void spoil(String tool, Fault how) {
        door.spoil(tool, how);
    }

    /** The methods of all messages so far, and of requests without one. */
    public List<String> heard() {
        return door.heard();
    }

    @Override
    public void close() {
        door.close();
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/mcp");
    }

    private Servlet servlet(Speaks speaks) {
        return switch (speaks) {
            case SESSIONS -> sessions();
            case STATELESS -> stateless();
            case MODERN -> new ModernServlet(workspace, tools);
        };
    }

    private Servlet sessions() {
        HttpServletStreamableServerTransportProvider provider = HttpServletStreamableServerTransportProvider.builder()
                .jsonMapper(MAPPER)
                .mcpEndpoint("/mcp")
                .build();
        var specification = McpServer.sync(provider)
                .jsonMapper(MAPPER)
                .capabilities(ServerCapabilities.builder().tools(true).build());
        tools.all().forEach(tool -> specification.toolCall(tool(tool), (exchange, request) -> called(request)));
        specification.build();
        return provider;
    }

    private Servlet stateless() {
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
                .jsonMapper(MAPPER)
                .messageEndpoint("/mcp")
                .build();
        var specification = McpServer.sync(transport)
                .jsonMapper(MAPPER)
                .capabilities(ServerCapabilities.builder().tools(true).build());
        tools.all().forEach(tool -> specification.toolCall(tool(tool), (context, request) -> called(request)));
        specification.build();
        return transport;
    }

    private static McpSchema.Tool tool(ObjectNode definition) {
        try {
            return MAPPER.readValue(definition.toString(), McpSchema.Tool.class);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As servers did before there was structured content: data in text. */
    private CallToolResult called(CallToolRequest request) {
        tools.called().add(request.name());
        Map<String, Object> given = request.arguments() == null ? Map.of() : request.arguments();
        try {
            JsonNode data = workspace.call(request.name(), Tools.JSON.valueToTree(given));
            return CallToolResult.builder().addTextContent(data.toString()).build();
        } catch (IllegalArgumentException failed) {
            return CallToolResult.builder()
                    .addTextContent(failed.getMessage())
                    .isError(true)
                    .build();
        }
    }
}
