package dev.baton.server.serving;

import dev.baton.desk.House;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.playbook.Playbooks;
import dev.baton.server.configuration.CannotStart;
import dev.baton.server.configuration.Configuration.Ready;
import dev.baton.server.configuration.Environment;
import dev.baton.server.configuration.reading.Problem;
import dev.baton.server.document.DocumentServlet;
import dev.baton.server.document.IncidentServlet;
import dev.baton.server.document.LinkKey;
import dev.baton.server.document.Seal;
import dev.baton.server.document.SignedLinks;
import dev.baton.server.health.Check;
import dev.baton.server.health.HealthServlet;
import dev.baton.server.health.Metrics;
import dev.baton.server.health.MetricsServlet;
import dev.baton.server.health.Readiness;
import dev.baton.server.page.Templates;
import dev.baton.server.report.ReportServlet;
import dev.baton.server.web.AssetServlet;
import dev.baton.server.web.WebServer;
import dev.baton.server.web.WebServer.Mounted;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Baton, running: one port, the premises behind it, and everything that anybody may ask of it. */
public final class Server implements AutoCloseable {

    private final WebServer web;
    private final Premises premises;
    private final Connections connections;
    private final URI address;

    private Server(WebServer web, Premises premises, Connections connections, URI address) {
        this.web = web;
        this.premises = premises;
        this.connections = connections;
        this.address = address;
    }

    /** Opens the port, then everything behind it, then answers; {@link CannotStart} says what is in the way. */
    public static Server start(Ready configured) {
        Environment environment = configured.environment();
        WebServer web = reserving(environment);
        URI address = address(environment, web.port());
        byte[] key =
                LinkKey.of(environment.keys().links(), environment.directories().data());
        SignedLinks links = new SignedLinks(new Seal(key), address, Clock.systemUTC());
        Templates templates = new Templates();
        Connections connections = Connections.of(configured);
        Premises premises = premises(configured, connections, links, templates, new Seal(key).of("page"));
        Server server = new Server(web, premises, connections, address);
        server.refuse(PinnedPolicies.gone(premises.office()));
        List<Mounted> endpoints = endpoints(premises, links, templates);
        endpoints.addAll(connections.trackers().doors(premises::office));
        web.answer(endpoints);
        premises.start();
        return server;
    }

    /** Loads what every start needs and nothing decides about, while the configuration is still being read. */
    public static void prepare() {
        WebServer.prepare();
        new Templates().drawn(output -> output.writeContent(""));
    }

    /** By which chats people come in, in words. */
    public String chats() {
        return premises.chats();
    }

    /** Where people reach it. */
    public URI address() {
        return address;
    }

    /** What the systems outside, and its own address, have to say about the configuration; asks them, which takes a while. */
    public List<String> doubts() {
        List<String> doubts = new ArrayList<>(new PublicAddress(address).doubts());
        doubts.addAll(connections.doubts());
        return doubts;
    }

    /** Lets running requests end, then running errands, then closes the storage. */
    @Override
    public void close() {
        web.close();
        premises.close();
    }

    private void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            close();
            throw new CannotStart(problems);
        }
    }

    private static Premises premises(
            Ready configured, Connections connections, SignedLinks links, Templates templates, String seal) {
        Environment environment = configured.environment();
        Organisation organisation = configured.organisation();
        if (environment.isPlayground()) {
            RehearsalRoom room = new RehearsalRoom(environment, organisation, connections, links);
            return PlaygroundPremises.open(environment, room, templates, seal);
        }
        return ChatPremises.open(
                environment, new House(organisation, Playbooks.ALL, Clock.systemUTC(), links), connections);
    }

    private static List<Mounted> endpoints(Premises premises, SignedLinks links, Templates templates) {
        List<Check> needs =
                new ArrayList<>(List.of(Readiness.database(premises::office), Readiness.agenda(premises::office)));
        needs.addAll(premises.checks());
        List<Mounted> endpoints = new ArrayList<>(premises.doors());
        endpoints.add(new Mounted("/assets/*", new AssetServlet()));
        endpoints.add(new Mounted("/handoffs/*", new DocumentServlet(premises::office, links, templates)));
        endpoints.add(new Mounted("/incidents/*", new IncidentServlet(premises::office, links, templates)));
        endpoints.add(new Mounted("/report", new ReportServlet(premises::office, links, templates)));
        endpoints.add(new Mounted("/healthz", new HealthServlet(List.of())));
        endpoints.add(new Mounted("/readyz", new HealthServlet(needs)));
        endpoints.add(new Mounted("/metrics", new MetricsServlet(new Metrics(premises::office))));
        return endpoints;
    }

    private static WebServer reserving(Environment environment) {
        try {
            return WebServer.reserving(listensOn(environment));
        } catch (UncheckedIOException taken) {
            String sentence = taken.getMessage() + "; stop what listens there, or set another port.";
            throw new CannotStart(new Problem("PORT", sentence), taken);
        }
    }

    /** The playground is for this machine alone. */
    private static InetSocketAddress listensOn(Environment environment) {
        return environment.isPlayground()
                ? new InetSocketAddress(InetAddress.getLoopbackAddress(), environment.port())
                : new InetSocketAddress(environment.port());
    }

    private static URI address(Environment environment, int port) {
        return environment.port() == 0 ? URI.create("http://localhost:" + port) : environment.baseUrl();
    }
}
