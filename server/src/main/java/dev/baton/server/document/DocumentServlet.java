package dev.baton.server.document;

import dev.baton.connectors.calendar.CalendarFile;
import dev.baton.conversation.Appointments;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.recovery.PhaseLog;
import dev.baton.handoff.scope.InventoryAnswer.RawAnswer;
import dev.baton.handoff.scope.Scope;
import dev.baton.port.NotSaved;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.page.Answered;
import dev.baton.server.page.Templates;
import dev.baton.view.Appointment;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /handoffs/H-12}, {@code …/H-12.md}, {@code …/H-12/briefing.ics}: the document, to whoever has a link to it. */
public final class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(DocumentServlet.class);
    private static final Pattern PATH = Pattern.compile("/(H-[0-9]{1,10})([./].*)?");
    private static final Pattern CHECK = Pattern.compile("/checks/([0-9]{1,4})\\.ics");
    private static final Pattern ATTACHMENT = Pattern.compile("/attachments/([0-9a-f]{64})");
    private static final String NOTHING = "There is no document behind this link.";

    /** The formats in which the whole document is read. */
    private static final Set<String> READ = Set.of("", ".md", "/" + PackageFile.NAME);

    private final transient Supplier<OpenOffice> office;
    private final transient SignedLinks links;
    private final transient Templates templates;

    public DocumentServlet(Supplier<OpenOffice> office, SignedLinks links, Templates templates) {
        this.office = office;
        this.links = links;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<HandoffId> id = path.matches() ? HandoffId.parse(path.group(1)) : Optional.empty();
        switch (id.map(asked -> worth(asked, request)).orElse(SignedLinks.Worth.FORGED)) {
            case FORGED -> Answered.say(response, HttpServletResponse.SC_NOT_FOUND, NOTHING);
            case ENDED ->
                Answered.say(
                        response,
                        HttpServletResponse.SC_GONE,
                        "This link has ended. The handoff's card in chat has a new one: /handoff status " + id.get());
            case GOOD -> answer(id.get(), Optional.ofNullable(path.group(2)).orElse(""), request, response);
        }
    }

    private void answer(HandoffId id, String format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (READ.contains(format) && Reader.isPerson(request)) {
            noteCopy(id, copy(request));
        }
        Optional<Filed> filed = office.get().archive().find(id);
        if (filed.isEmpty()) {
            Absent.say(response, office.get().archive(), id);
            return;
        }
        Scope scope = filed.get().setting().handoff().scope();
        switch (format) {
            case "" -> Answered.send(response, "text/html", page(filed.get(), request));
            case ".md" -> Answered.send(response, "text/markdown", MarkdownDocument.of(filed.get()));
            case "/briefing.ics" -> briefing(filed.get(), response);
            case "/scope.csv" -> Answered.file(response, "text/csv", id + "-scope.csv", ScopeExport.csv(scope));
            case "/" + PhaseLog.NAME ->
                Answered.file(response, "text/plain", id + "-" + PhaseLog.NAME, PackageFile.phases(filed.get()));
            case "/scope.json" ->
                Answered.file(response, "application/json", id + "-scope.json", ScopeExport.json(scope));
            case "/" + PackageFile.NAME -> whole(filed.get(), response);
            default -> other(filed.get(), format, response);
        }
    }

    /** Whoever has a copy of their own reads it even while that cannot be noted. */
    private void noteCopy(HandoffId id, String copy) {
        if (!copy.isEmpty()) {
            try {
                office.get().readingRoom().opened(id, Integer.parseInt(copy));
            } catch (NotSaved failed) {
                LOG.warn("{}: it was not noted that copy {} was opened", id, copy, failed);
            }
        }
    }

    private String page(Filed filed, HttpServletRequest request) {
        DocumentPage page = new DocumentPage(filed, templates, request.getQueryString());
        return templates.drawn(templates.of("document/page", page));
    }

    private void other(Filed filed, String format, HttpServletResponse response) throws IOException {
        Matcher check = CHECK.matcher(format);
        Matcher attachment = ATTACHMENT.matcher(format);
        if (check.matches()) {
            int number = Integer.parseInt(check.group(1));
            entry(filed, "check-" + number, Appointments.check(filed.setting(), number), response);
        } else if (attachment.matches()) {
            attachment(filed, attachment.group(1), response);
        } else {
            Answered.say(response, HttpServletResponse.SC_NOT_FOUND, NOTHING);
        }
    }

    /** Only a recovery handoff has a package to keep. */
    private static void whole(Filed filed, HttpServletResponse response) throws IOException {
        Handoff handoff = filed.setting().handoff();
        if (handoff.opening().kind() == Kind.RECOVERY) {
            Answered.file(response, "application/zip", handoff.id() + "-" + PackageFile.NAME, PackageFile.of(filed));
        } else {
            Answered.say(response, HttpServletResponse.SC_NOT_FOUND, handoff.id() + " has no package.");
        }
    }

    private static void briefing(Filed filed, HttpServletResponse response) throws IOException {
        entry(filed, "briefing", Appointments.briefing(filed.setting()), response);
    }

    /** Never a page: whoever opens it wants it in their calendar. */
    private static void entry(Filed filed, String what, Optional<Appointment> appointment, HttpServletResponse response)
            throws IOException {
        HandoffId id = filed.setting().handoff().id();
        if (appointment.isEmpty()) {
            Answered.say(response, HttpServletResponse.SC_NOT_FOUND, "No such appointment of " + id + " stands now.");
            return;
        }
        Answered.file(
                response,
                CalendarFile.mediaType(appointment.get()),
                id + "-" + what + ".ics",
                CalendarFile.of(appointment.get()));
    }

    /** A raw answer opens only through the handoff that it belongs to. */
    private void attachment(Filed filed, String sha256, HttpServletResponse response) throws IOException {
        boolean isOurs = filed.setting().handoff().scope().rawSha256().equals(sha256)
                || filed.history().stream()
                        .flatMap(recorded -> Attachments.of(recorded.event()).stream())
                        .anyMatch(attachment -> attachment.sha256().equals(sha256));
        Optional<RawAnswer> raw = isOurs ? raw(sha256) : Optional.empty();
        if (raw.isEmpty()) {
            Answered.say(response, HttpServletResponse.SC_NOT_FOUND, "This handoff has no such attachment.");
            return;
        }
        Answered.file(
                response,
                "application/octet-stream",
                sha256.substring(0, 12) + ".json",
                raw.get().body());
    }

    private Optional<RawAnswer> raw(String sha256) {
        return office.get()
                .kept()
                .transaction()
                .inOne(() -> office.get().kept().attachments().find(sha256));
    }

    private SignedLinks.Worth worth(HandoffId id, HttpServletRequest request) {
        String copy = copy(request);
        String until = Answered.said(request, "until");
        String seal = Answered.said(request, "seal");
        return copy.isEmpty() ? links.worth(id, until, seal) : links.worthOfCopy(id, copy, until, seal);
    }

    private static String copy(HttpServletRequest request) {
        return Answered.said(request, "copy");
    }
}
