package dev.baton.desk;

import static dev.baton.view.Text.text;

import dev.baton.conversation.HubCard;
import dev.baton.conversation.OpeningForm;
import dev.baton.conversation.Pages;
import dev.baton.conversation.Press;
import dev.baton.conversation.Said;
import dev.baton.desk.Casework.Result;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffId;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Reply;
import dev.baton.playbook.Setting;
import dev.baton.playbook.Step;
import dev.baton.port.Place;
import dev.baton.view.Answers;
import dev.baton.view.Card;
import dev.baton.view.Limits;
import dev.baton.view.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The front desk over one office: finds the person, finds the step, lets the handoff decide, says what came of it. */
public final class HandoffDesk implements FrontDesk {

    private static final int LISTED = 30;
    private static final int SEARCHED = 500;
    private static final int TITLE = 120;

    private final Office office;
    private final House house;
    private final Archive archive;
    private final Casework casework;
    private final FollowUp followUp;
    private final Pages pages;

    /** A desk over this office. */
    public HandoffDesk(Office office, House house) {
        this.office = office;
        this.house = house;
        this.archive = new Archive(office, house);
        this.casework = new Casework(office, house);
        this.followUp = new FollowUp(office, house);
        this.pages = new Pages(house.playbook());
    }

    @Override
    public Outcome say(Visit visit, String words) {
        return known(visit, person -> said(visit, person, Said.of(words)));
    }

    @Override
    public Outcome startFrom(Visit visit, String message, String link) {
        String title = Limits.shortened(message.strip().lines().findFirst().orElse(""), TITLE);
        return known(visit, person -> opening(visit, person, title, link));
    }

    @Override
    public Outcome press(Visit visit, String action) {
        return known(
                visit,
                person -> action.startsWith(OpeningForm.ACTION)
                        ? opening(visit, person, "", "")
                        : Press.parse(action)
                                .map(press -> pressed(person, press))
                                .orElseGet(HandoffDesk::strangeButton));
    }

    @Override
    public Outcome submit(Visit visit, String action, Answers answers) {
        return known(visit, person -> {
            if (action.startsWith(OpeningForm.ACTION)) {
                return opened(visit, person, action, answers);
            }
            return Press.parse(action)
                    .map(press -> submitted(visit, person, press, answers))
                    .orElseGet(HandoffDesk::strangeButton);
        });
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
        cards.add(pages.list(open));
        return cards;
    }

    private Outcome known(Visit visit, Function<Person, Outcome> work) {
        return office.transaction()
                .inOne(() ->
                        office.people().find(visit.by()).map(work).orElseGet(() -> new Outcome.Stranger(visit.by())));
    }

    private Outcome said(Visit visit, Person person, Said said) {
        if (said instanceof Said.Open) {
            return opening(visit, person, "", "");
        }
        if (said instanceof Said.Status status) {
            return found(status.handoff(), setting -> new Outcome.Show(List.of(hub(setting))));
        }
        if (said instanceof Said.Brief brief) {
            return found(brief.handoff(), setting -> mine(setting, person));
        }
        if (said instanceof Said.Unclear unclear) {
            return new Outcome.Done(text(unclear.sentence()));
        }
        return new Outcome.Show(shown(person, said));
    }

    private List<Card> shown(Person person, Said said) {
        if (said instanceof Said.Mine) {
            return home(person);
        }
        if (said instanceof Said.History history) {
            return List.of(pages.history(history.component(), office.handoffs().newest(SEARCHED)));
        }
        return List.of(said instanceof Said.Listing ? pages.list(archive.open(LISTED)) : pages.help());
    }

    private Outcome found(HandoffId id, Function<Setting, Outcome> work) {
        return office.handoffs()
                .find(id)
                .map(archive::setting)
                .map(work)
                .orElseGet(() ->
                        new Outcome.Done(text("There is no handoff " + id + ". Write 'list' to see those under way.")));
    }

    private Card hub(Setting setting) {
        return HubCard.of(
                setting,
                house.playbook(),
                house.documents().apply(setting.handoff().id()));
    }

    private Outcome mine(Setting setting, Person person) {
        List<Card> mine = pages.mine(setting, person);
        return new Outcome.Show(mine.isEmpty() ? List.of(pages.nothing(setting)) : mine);
    }

    private Outcome opening(Visit visit, Person person, String title, String link) {
        String action = OpeningForm.ACTION + "|" + visit.place().key();
        return new Outcome.Fill(action, OpeningForm.form(person, title, link, archive::person));
    }

    private Outcome opened(Visit visit, Person person, String action, Answers answers) {
        Reading<OpenHandoff> reading =
                OpeningForm.form(person, "", "", archive::person).read(answers);
        if (!(reading instanceof Reading.Read<OpenHandoff> read)) {
            return new Outcome.Wrong(reading.problems());
        }
        if (isRepeated(visit)) {
            return repeated();
        }
        HandoffId id = office.handoffs().nextId();
        Result result = casework.decide(id, person, Meant.meant(read.value(), "commander"));
        if (result instanceof Result.Kept kept) {
            Place place = Place.parse(action.substring(OpeningForm.ACTION.length() + 1));
            office.places().join(id, place);
            followUp.show(kept.after(), house.now());
        }
        return outcome(result);
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
                return strangeButton();
            }
            if (reply.get() instanceof Reply.Press direct) {
                return outcome(casework.decide(press.handoff(), person, Meant.meant(direct.means(), "")));
            }
            return step.get().asks().mayAnswer(person, house.organisation())
                    ? new Outcome.Fill(
                            press.action(), ((Reply.Fill) reply.get()).form().get())
                    : new Outcome.Refused(
                            step.get().asks().rule(),
                            "This is for " + step.get().asks().words() + ".");
        });
    }

    private Outcome submitted(Visit visit, Person person, Press press, Answers answers) {
        return found(press.handoff(), setting -> {
            Optional<Reply> reply =
                    house.playbook().step(setting, press.step()).flatMap(step -> step.reply(press.reply()));
            if (reply.isEmpty() || !(reply.get() instanceof Reply.Fill fill)) {
                return strangeButton();
            }
            Reading<List<Meant>> reading = fill.form().get().read(answers);
            if (!(reading instanceof Reading.Read<List<Meant>> read)) {
                return new Outcome.Wrong(reading.problems());
            }
            return isRepeated(visit) ? repeated() : outcome(casework.decide(press.handoff(), person, read.value()));
        });
    }

    private boolean isRepeated(Visit visit) {
        return !office.deliveries().isFirst(visit.delivery(), house.now());
    }

    private static Outcome repeated() {
        return new Outcome.Done(text("This was received already; nothing was done twice."));
    }

    private static Outcome strangeButton() {
        return new Outcome.Done(
                text("This button belongs to something that is over. Write 'mine' to see what waits for you."));
    }

    private Outcome outcome(Result result) {
        if (result instanceof Result.Refused no) {
            return no.field().isEmpty()
                    ? new Outcome.Refused(no.rule(), no.because())
                    : new Outcome.Wrong(
                            Map.of(no.field(), no.because() + " (" + no.rule().source() + ")"));
        }
        Handoff after = ((Result.Kept) result).after();
        List<String> waiting = house.playbook().open(archive.setting(after)).stream()
                .map(step -> step.asks().words())
                .distinct()
                .toList();
        return new Outcome.Done(
                text("Recorded. " + after.id() + " is " + after.phase().words() + "; it waits for "
                        + (waiting.isEmpty() ? "nobody" : Limits.shortened(String.join(", ", waiting), 500)) + "."));
    }
}
