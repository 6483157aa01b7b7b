package dev.baton.server.office;

import dev.baton.desk.House;
import dev.baton.handoff.HandoffEvent;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.organisation.ExampleOrganisation;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Playbooks;
import dev.baton.port.Keeper;
import dev.baton.port.MemoryInventory;
import dev.baton.port.Outside;
import dev.baton.port.Tracker;
import dev.baton.server.document.Seal;
import dev.baton.server.document.SignedLinks;
import dev.baton.server.page.Templates;
import dev.baton.server.web.WebServer;
import dev.baton.storage.Storage;
import dev.baton.storage.StorageConfig;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The example organisation's office on H2, at a moment that does not pass, whose pages are read over HTTP. */
public final class ServedOffice implements AutoCloseable {

    /** A servlet whose pages are read. */
    public interface Page {

        /** Of this office. */
        HttpServlet of(Supplier<OpenOffice> office, SignedLinks links, Templates templates);
    }

    private static final Duration UNHURRIED = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer web = WebServer.reserving(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    private final Clock now;
    private final SignedLinks links;
    private final OpenOffice office;

    /** With its data in this directory, this moment, these pages, and these trackers outside. */
    public ServedOffice(Path data, Clock now, Map<String, Page> pages, Tracker... trackers) {
        this.now = now;
        this.links = linksAt(now);
        this.office = OpenOffice.open(
                storage(data),
                new House(ExampleOrganisation.organisation(), Playbooks.ALL, now, links),
                new Outside(Map.of(), new MemoryInventory(List.of(), now), List.of(trackers)));
        Templates templates = new Templates();
        web.answer(pages.entrySet().stream()
                .map(page ->
                        new WebServer.Mounted(page.getKey(), page.getValue().of(() -> office, links, templates)))
                .toList());
    }

    /** An H2 file in this directory; nobody is in a hurry, as the machine may be busy with other tests. */
    public static Storage storage(Path data) {
        return Storage.open(StorageConfig.in(data).within(UNHURRIED));
    }

    /** What is behind the pages. */
    public OpenOffice office() {
        return office;
    }

    /** The links to its pages, as they are given now. */
    public SignedLinks links() {
        return links;
    }

    /** The links to its pages, as they were or will be given at another moment. */
    public SignedLinks linksAt(Clock moment) {
        Seal seal = new Seal("a key".getBytes(StandardCharsets.UTF_8));
        return new SignedLinks(seal, URI.create("http://127.0.0.1:" + web.port()), moment);
    }

    /** Has this happened in this handoff, by Baton, now; what is shown follows from what happened, however it came about. */
    public void records(HandoffId id, HandoffEvent... events) {
        new Keeper(office.kept().handoffs(), Person.BATON, now.instant()).in(id, events);
    }

    /** The page at this address. */
    public HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** The answer to this request, as bytes. */
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        web.close();
        office.close();
    }
}
