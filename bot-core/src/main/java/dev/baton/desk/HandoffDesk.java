package dev.baton.desk;

import static dev.baton.view.Text.text;

import dev.baton.conversation.HistoryCard;
import dev.baton.conversation.HubCard;
import dev.baton.conversation.IncidentCard;
import dev.baton.conversation.OnTimeCard;
import dev.baton.conversation.OpeningForm;
import dev.baton.conversation.Pages;
import dev.baton.conversation.Press;
import dev.baton.conversation.Said;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.Rule;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.report.OnTime;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Reply;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.port.Place;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import dev.baton.view.Limits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The front desk over one office: finds the person, finds the step, lets the handoff decide, says what came of it. */
public final class HandoffDesk implements FrontDesk {

    private static final int LISTED = 30;
    private static final int TITLE = 120;

    private final Office office;
    private final House house;
    private final Archive archive;
    private final Casework casework;
    private final Forms forms;
    private final Outcomes outcomes;
    private final Pages pages;
    private final PersonalHub hub;
    private final Departures departures;

    /** A desk over this office. */
    public HandoffDesk(Office office, House house) {
        this.office = office;
        this.house = house;
        this.archive = new Archive(office, house);
        this.casework = new Casework(office, house);
        this.outcomes = new Outcomes(archive, house);
        this.forms = new Forms(office, house, casework, outcomes);
        this.pages = new Pages(house.playbook());
        this.hub = new PersonalHub(office, house);
        this.departures = new Departures(office, house);
    }

    @Override
    public Outcome say(Visit visit, String words) {
        return known(visit, person -> said(visit, person, Said.of(words)));
    }

    @Override
    public Outcome startFrom(Visit visit, String message, String link) {
        String title = Limits.shortened(message.strip().lines().findFirst().orElse(""), TITLE);
        return known(
                visit,
                person -> forms.opening(visit.place(), Kind.REMEDIATION, OpeningForm.filled(person, title, link)));
    }

    @Override
    public Outcome press(Visit visit, String action) {
        return known(
                visit,
                person -> action.startsWith(OpeningForm.ACTION)
                        ? opening(Forms.place(visit, action), person, OpeningForm.kind(action))
                        : Press.parse(action)
                                .map(press -> pressed(person, press))
                                .orElseGet(Outcomes::strangeButton));
    }

    @Override
    public List<Card> look(Visit visit, String action) {
        return office.transaction().inOne(() -> hub.seen(visit, action));
    }

    @Override
    public Outcome submit(Visit visit, String action, Answers answers) {
        return known(visit, person -> {
            if (action.startsWith(OpeningForm.ACTION)) {
                return forms.opened(visit, person, action, answers);
            }
            return Press.parse(action)
                    .map(press -> forms.submitted(visit, person, press, answers))
                    .orElseGet(Outcomes::strangeButton);
        });
    }

    @Override
    public void accountChanged(Person account, Instant at) {
        departures.accountChanged(account, at);
    }

    @Override
    public List<Card> home(Visit visit) {
        return office.transaction()
                .inOne(() -> office.people().find(visit.by()).map(this::home).orElseGet(() -> List.of(pages.help())));
    }

    private List<Card> home(Person person) {
        List<Setting> open = archive.open(LISTED);
        List<Card> cards = new ArrayList<>();
        open.forEach(setting -> cards.addAll(pages.mine(setting, person)));
        older(person, open).forEach(setting -> cards.addAll(pages.mine(setting, person)));
        if (cards.isEmpty()) {
            cards.add(pages.nothing());
        }
        cards.add(pages.list(open));
        cards.add(OnTimeCard.of(
                new OnTime(office.handoffs().scores()),
                house.organisation(),
                house.links().report()));
        return cards;
    }

    /** Whatever else is under way: what waits for somebody is on their page. */
    private Stream<Setting> older(Person person, List<Setting> newest) {
        Set<HandoffId> shown =
                newest.stream().map(setting -> setting.handoff().id()).collect(Collectors.toSet());
        return archive.concerning(person.human())
                .filter(setting -> !shown.contains(setting.handoff().id()))
                .limit(LISTED);
    }

    private Outcome known(Visit visit, Function<Person, Outcome> work) {
        return office.transaction()
                .inOne(() -> office.people()
                        .find(visit.by())
                        .map(person -> heard(person, work))
                        .orElseGet(() -> new Outcome.Stranger(visit.by())));
    }

    private Outcome heard(Person person, Function<Person, Outcome> work) {
        office.people().heard(person);
        return work.apply(person);
    }

    private Outcome said(Visit visit, Person person, Said said) {
        if (said instanceof Said.Open open) {
            return opening(visit.place(), person, open.kind());
        }
        if (said instanceof Said.Status status) {
            return found(status.handoff(), setting -> new Outcome.Show(List.of(hub(setting))));
        }
        if (said instanceof Said.Brief brief) {
            return found(brief.handoff(), setting -> mine(setting, person));
        }
        if (said instanceof Said.Join join) {
            return found(join.handoff(), setting -> joined(setting, visit.place(), person));
        }
        if (said instanceof Said.OfIncident incident) {
            return incident(incident.words());
        }
        if (said instanceof Said.Unclear unclear) {
            return new Outcome.Done(text(unclear.sentence()));
        }
        return new Outcome.Show(shown(person, said));
    }

    private Outcome incident(String words) {
        List<Setting> handoffs = archive.incident(words);
        return handoffs.isEmpty()
                ? new Outcome.Done(text(absence(words) + " Write 'list' to see those under way."))
                : new Outcome.Show(List.of(IncidentCard.of(
                        handoffs,
                        house.playbook(),
                        house.links().incident(handoffs.get(0).handoff().id()))));
    }

    private String absence(String words) {
        return HandoffId.parse(words)
                .filter(archive::isDeleted)
                .map(archive::absence)
                .orElseGet(() -> "There is no handoff of an incident '" + Limits.shortened(words, TITLE) + "'.");
    }

    private Outcome opening(Place place, Person person, Kind kind) {
        return forms.opening(place, kind, OpeningForm.filled(person, "", ""));
    }

    private List<Card> shown(Person person, Said said) {
        if (said instanceof Said.Mine) {
            return home(person);
        }
        if (said instanceof Said.History history) {
            return List.of(
                    HistoryCard.of(history.component(), archive.found(history.component(), HistoryCard.SHOWN + 1)));
        }
        return List.of(said instanceof Said.Listing ? pages.list(archive.open(LISTED)) : pages.help());
    }

    private Outcome found(HandoffId id, Function<Setting, Outcome> work) {
        return office.handoffs()
                .find(id)
                .map(archive::setting)
                .map(work)
                .orElseGet(() -> new Outcome.Done(text(archive.absence(id) + " Write 'list' to see those under way.")));
    }

    private Outcome joined(Setting setting, Place place, Person person) {
        if (!person.mayAct()) {
            return new Outcome.Refused(
                    Rule.ONLY_ACTIVE_HUMANS,
                    "Only active members can let a channel follow a handoff; this account is "
                            + person.standing().words() + ".");
        }
        office.places().join(setting.handoff().id(), place);
        new FollowUp(office, house).show(setting.handoff(), house.now());
        return new Outcome.Done(
                text("This channel follows " + setting.handoff().id() + " from now on; its card comes in a moment."));
    }

    private Card hub(Setting setting) {
        return HubCard.of(setting, house.playbook());
    }

    private Outcome mine(Setting setting, Person person) {
        List<Card> mine = pages.mine(setting, person);
        return new Outcome.Show(mine.isEmpty() ? List.of(pages.nothing(setting)) : mine);
    }

    private Outcome pressed(Person person, Press press) {
        return found(press.handoff(), setting -> {
            if (press.step().equals(HubCard.STEP)) {
                return press.reply().equals(HubCard.MINE)
                        ? mine(setting, person)
                        : new Outcome.Show(List.of(pages.more(setting)));
            }
            Optional<Step> step = house.playbook().step(setting, press.step());
            Optional<Reply> reply = step.flatMap(each -> each.reply(press.reply()));
            if (reply.isEmpty()) {
                return Outcomes.strangeButton();
            }
            if (reply.get() instanceof Reply.Press direct) {
                return outcomes.of(casework.decide(press.handoff(), person, Meant.meant(direct.means(), "")), person);
            }
            return step.get().asks().mayAnswer(person, house.organisation())
                    ? new Outcome.Fill(
                            press.action(), ((Reply.Fill) reply.get()).form().get())
                    : new Outcome.Refused(
                            step.get().asks().rule(),
                            "This is for " + step.get().asks().words() + ".");
        });
    }
}
