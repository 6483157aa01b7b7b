package dev.baton.server.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** One port, bounded bodies, no stack traces, a sentence while the database is away, and a stop that lets running requests end. */
public final class WebServer implements AutoCloseable {

    private static final long LARGEST_BODY = 1 << 20;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(30);
    /** For how long a stop waits for connections on which nothing is asked. */
    private static final Duration IDLE_AT_THE_STOP = Duration.ofMillis(100);

    private static final int THREADS = 48;

    private static final EnumSet<DispatcherType> ALWAYS = EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC);

    /** Jetty else starts all of JMX to find it out. */
    private static final String REFERENCES_A_LINE = "org.eclipse.jetty.util.referencesPerCacheLine";

    private final Server server;
    private final ServerConnector connector;

    private WebServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** A page or an endpoint, the path under which it answers, and what every request to it must pass before. */
    public record Mounted(String path, Servlet servlet, List<Filter> filters) {
        public Mounted {
            filters = List.copyOf(filters);
        }

        /** An endpoint that every request reaches. */
        public Mounted(String path, Servlet servlet) {
            this(path, servlet, List.of());
        }
    }

    /** Takes the port (0 takes a free one): who comes now waits until there are {@link #answer answers}. */
    public static WebServer reserving(InetSocketAddress address) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        Server server = new Server(threads);
        ServerConnector connector = connector(server, address);
        server.addConnector(connector);
        server.setStopTimeout(LONGEST_STOP.toMillis());
        server.setErrorHandler(new PlainErrors());
        try {
            connector.open();
        } catch (IOException taken) {
            String because = taken.getCause() instanceof BindException bind ? bind.getMessage() : taken.getMessage();
            throw new UncheckedIOException(address.getPort() + " cannot be listened on (" + because + ")", taken);
        }
        return new WebServer(server, connector);
    }

    /** Loads the classes of a server. */
    public static void prepare() {
        System.setProperty(REFERENCES_A_LINE, "16");
        Server server = new Server();
        server.addConnector(connector(server, new InetSocketAddress(0)));
        server.setHandler(guarded(List.of(new Mounted("/assets/*", new AssetServlet()))));
    }

    /** Begins to answer. */
    public void answer(List<Mounted> endpoints) {
        server.setHandler(guarded(endpoints));
        try {
            server.start();
        } catch (Exception notStarted) {
            throw new IllegalStateException("port " + port() + ": cannot answer there", notStarted);
        }
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception stillRunning) {
            throw new IllegalStateException("port " + port() + ": did not close in time", stillRunning);
        }
    }

    private static ServerConnector connector(Server server, InetSocketAddress address) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(address.getHostString());
        connector.setPort(address.getPort());
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(IDLE_AT_THE_STOP.toMillis());
        return connector;
    }

    private static Handler guarded(List<Mounted> endpoints) {
        ServletContextHandler servlets = new ServletContextHandler();
        servlets.setErrorHandler(new PlainErrors());
        servlets.addFilter(new FilterHolder(new Unavailable()), "/*", ALWAYS);
        endpoints.forEach(endpoint -> mount(servlets, endpoint));
        SizeLimitHandler bounded = new SizeLimitHandler(LARGEST_BODY, -1);
        bounded.setHandler(servlets);
        SecurityHeaders headed = new SecurityHeaders();
        headed.setHandler(bounded);
        GracefulHandler graceful = new GracefulHandler();
        graceful.setHandler(headed);
        return graceful;
    }

    private static void mount(ServletContextHandler servlets, Mounted endpoint) {
        endpoint.filters().forEach(filter -> servlets.addFilter(new FilterHolder(filter), endpoint.path(), ALWAYS));
        servlets.addServlet(new ServletHolder(endpoint.servlet()), endpoint.path());
    }
}
