package dev.baton.server.document;

import dev.baton.desk.Archive;
import dev.baton.handoff.HandoffId;
import dev.baton.server.page.Answered;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is answered where a handoff is asked for that is not there: gone, if it was deleted, or never known. */
final class Absent {

    private Absent() {}

    static void say(HttpServletResponse response, Archive archive, HandoffId id) throws IOException {
        Answered.say(
                response,
                archive.isDeleted(id) ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND,
                archive.absence(id));
    }
}
