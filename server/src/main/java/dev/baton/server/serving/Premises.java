package dev.baton.server.serving;

import dev.baton.server.health.Check;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.web.WebServer.Mounted;
import java.util.List;

/** Where people come in: the office behind, the ways in on the web, and what must be there besides the office. */
public interface Premises extends AutoCloseable {

    /** The office of the moment. */
    OpenOffice office();

    /** By which chats people come in, in words. */
    String chats();

    /** The ways in that are this kind's own. */
    List<Mounted> doors();

    /** What must be there besides the office. */
    List<Check> checks();

    /** Begins everything that goes on in the background. */
    void start();

    @Override
    void close();
}
