package dev.baton.conversation;

import static dev.baton.view.Text.text;

import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.organisation.Team;
import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.report.OnTime;
import dev.baton.handoff.report.OnTime.Rate;
import dev.baton.view.Card;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much was done on time, for everybody's own page: by team, against the target and the line without a process. */
public final class OnTimeCard {

    private static final int TEAMS = 8;

    private OnTimeCard() {}

    /** The card, with a link to the page that has it all, if there is one. */
    public static Card of(OnTime onTime, Organisation organisation, Optional<URI> page) {
        Rate all = onTime.all();
        List<Part> parts = new ArrayList<>();
        Text words = summary(all)
                .and(" The target is more than " + OnTime.TARGET + " %; without a process it is closer to "
                        + OnTime.WITHOUT_PROCESS + " %.");
        parts.add(new Part.Words(page.map(link -> words.and(" ").andLink("By team and severity", link))
                .orElse(words)));
        onTime.teams().stream()
                .filter(team -> onTime.of(team).counted() > 0)
                .limit(TEAMS)
                .map(team -> bar(name(organisation, team), onTime.of(team)))
                .forEach(parts::add);
        return new Card("Done on time", parts, List.of());
    }

    private static Text summary(Rate all) {
        return all.counted() == 0
                ? text("No item has come to its date yet.")
                : Text.empty()
                        .andEmphasis(all.percent() + " %")
                        .and(" of " + all.counted() + (all.counted() == 1 ? " item was" : " items were")
                                + " done and verified by the agreed date, " + all.percentByPolicy()
                                + " % by the policy's own.");
    }

    private static Part bar(String team, Rate rate) {
        return new Part.Progress(Limits.shortened(team, Limits.CARD_TITLE), rate.onTime(), rate.counted());
    }

    /** As the organisation's file names it; a team that left the file keeps its key. */
    public static String name(Organisation organisation, TeamId team) {
        return organisation.team(team).map(Team::name).orElse(team.value());
    }
}
