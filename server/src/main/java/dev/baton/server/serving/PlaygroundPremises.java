package dev.baton.server.serving;

import dev.baton.server.configuration.Environment;
import dev.baton.server.health.Check;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.office.StorageAddress;
import dev.baton.server.page.Templates;
import dev.baton.server.playground.Playground;
import dev.baton.server.playground.page.ActivityServlet;
import dev.baton.server.playground.page.PersonServlet;
import dev.baton.server.playground.page.Rehearsals;
import dev.baton.server.playground.page.StartServlet;
import dev.baton.server.playground.page.TimeServlet;
import dev.baton.server.playground.page.WireServlet;
import dev.baton.server.web.WebServer.Mounted;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The playground: one rehearsal at a time, in a directory that a reset empties. */
final class PlaygroundPremises implements Premises, Rehearsals {

    private final Path directory;
    private final RehearsalRoom room;
    private final Templates templates;
    private final String seal;
    private volatile Rehearsal rehearsal;

    private PlaygroundPremises(Path directory, RehearsalRoom room, Templates templates, String seal) {
        this.directory = directory;
        this.room = room;
        this.templates = templates;
        this.seal = seal;
        this.rehearsal = room.open();
    }

    static PlaygroundPremises open(Environment environment, RehearsalRoom room, Templates templates, String seal) {
        return new PlaygroundPremises(StorageAddress.playground(environment), room, templates, seal);
    }

    @Override
    public OpenOffice office() {
        return rehearsal.office();
    }

    /** Whoever comes during a reset waits for the new rehearsal. */
    @Override
    public synchronized Playground now() {
        return rehearsal.playground();
    }

    @Override
    public synchronized void startOver() {
        rehearsal.close();
        empty();
        rehearsal = room.open();
    }

    private synchronized HttpServlet door() {
        return rehearsal.door();
    }

    @Override
    public String chats() {
        return "playground";
    }

    @Override
    public List<Mounted> doors() {
        return List.of(
                new Mounted("", new StartServlet(this, seal)),
                new Mounted("/reset", new StartServlet(this, seal)),
                new Mounted("/time", new TimeServlet(this, seal)),
                new Mounted("/api/messages", new ActivityServlet(this::door)),
                new Mounted("/wire/*", new WireServlet(this, templates, seal)),
                new Mounted("/as/*", new PersonServlet(this, templates, seal)));
    }

    @Override
    public List<Check> checks() {
        return List.of();
    }

    @Override
    public void start() {
        rehearsal.playground().backstage().doWhatIsDue();
    }

    @Override
    public void close() {
        rehearsal.close();
    }

    private void empty() {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stillThere) {
            throw new UncheckedIOException(directory + ": cannot be emptied", stillThere);
        }
    }
}
