package dev.baton.server.report;

import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.report.LateItem;
import dev.baton.handoff.report.OffBoard;
import dev.baton.handoff.report.OnTime;
import dev.baton.port.Handoffs;
import dev.baton.server.document.SignedLinks;
import dev.baton.server.office.OpenOffice;
import dev.baton.server.page.Answered;
import dev.baton.server.page.Templates;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** {@code /report}: what was done on time and what is late, to whoever has a link to it. */
public final class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** In how many handoffs what is late, or not on its board, is looked up for one page. */
    private static final int LOOKED_AT = 1000;

    private final transient Supplier<OpenOffice> office;
    private final transient SignedLinks links;
    private final transient Templates templates;

    public ReportServlet(Supplier<OpenOffice> office, SignedLinks links, Templates templates) {
        this.office = office;
        this.links = links;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        switch (links.worthOfReport(Answered.said(request, "until"), Answered.said(request, "seal"))) {
            case FORGED ->
                Answered.say(response, HttpServletResponse.SC_NOT_FOUND, "There is no report behind this link.");
            case ENDED ->
                Answered.say(
                        response,
                        HttpServletResponse.SC_GONE,
                        "This link has ended. Baton's home in chat has a new one.");
            case GOOD -> Answered.send(response, "text/html", templates.drawn(templates.of("report/page", page())));
        }
    }

    private ReportPage page() {
        OpenOffice open = office.get();
        Organisation organisation = open.house().organisation();
        Instant now = open.house().now();
        Hoped hoped = Hoped.by(open.filedAndHoped(), organisation.zone());
        return open.kept().transaction().inOne(() -> {
            Handoffs handoffs = open.kept().handoffs();
            List<LateItem> late = handoffs.late(LOOKED_AT).stream()
                    .flatMap(handoff -> LateItem.in(handoff, organisation, now).stream())
                    .toList();
            ReportPage.Known known = new ReportPage.Known(
                    new OnTime(handoffs.scores()), late, offBoard(handoffs), hoped, handoffs.missed());
            return new ReportPage(known, organisation, now);
        });
    }

    private static List<OffBoard> offBoard(Handoffs handoffs) {
        return handoffs.offBoard(LOOKED_AT).stream()
                .flatMap(handoff -> OffBoard.in(handoff).stream())
                .toList();
    }
}
