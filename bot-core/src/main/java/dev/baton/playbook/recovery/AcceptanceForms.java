package dev.baton.playbook.recovery;

import static dev.baton.view.Form.form;
import static dev.baton.view.Text.text;

import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.ImportAcceptance;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.RecordVerbalAcceptance;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.RejectPackage;
import dev.baton.handoff.recovery.acceptance.AcceptanceCommand.SettleReason;
import dev.baton.handoff.recovery.acceptance.Assent;
import dev.baton.handoff.recovery.acceptance.Gate;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.playbook.Meant;
import dev.baton.playbook.Setting;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Reading;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** The forms at the gate. */
final class AcceptanceForms {

    private AcceptanceForms() {}

    static Form<List<Meant>> verbal(Setting setting) {
        ZoneId zone = setting.handoff().participants().commander().zone();
        return form("Verbal acceptance", lead(setting), recording(), Said::new)
                .and(
                        moment(zone),
                        (said, at) ->
                                Meant.meant(new RecordVerbalAcceptance(said.lead(), said.recording(), at), "recording"))
                .intro(new Part.Note(text("A second person who was in the briefing must attest it.")))
                .filledWith(whoseIsMissing(setting)
                        .with(
                                "recording",
                                setting.handoff().recovery().session().manner().recording())
                        .with("moment", Rows.written(setting.now(), zone)));
    }

    private static Field<String> recording() {
        return Field.sentence("recording", "Link of the recording").hint("https://…");
    }

    private static Field<Instant> moment(ZoneId zone) {
        return Field.sentence("moment", "When was it said?")
                .then(words -> Rows.moment(words, zone)
                        .map(written -> Reading.read(written.at()))
                        .orElseGet(() -> Reading.unreadable("moment", "Write it as 2026-12-18 14:25.")));
    }

    static Form<List<Meant>> written(Setting setting) {
        List<Option> forms = List.of(
                new Option(Assent.Form.MAIL.name(), "By e-mail"),
                new Option(Assent.Form.TICKET.name(), "In the ticket"));
        return form("Written acceptance", lead(setting), Field.choice("form", "How?", forms), Written::new)
                .and(
                        Field.sentence("reference", "Message-ID, or id of the approval"),
                        (written, reference) -> Meant.meant(
                                new ImportAcceptance(written.lead(), Assent.Form.valueOf(written.form()), reference),
                                "reference"))
                .filledWith(whoseIsMissing(setting));
    }

    /** The first recovery lead whose acceptance is missing. */
    private static Answers whoseIsMissing(Setting setting) {
        List<Person> leads = new Table(setting.handoff()).leads();
        return Gate.missing(setting.handoff()).stream()
                .findFirst()
                .map(lead -> Answers.none().with("lead", String.valueOf(leads.indexOf(lead) + 1)))
                .orElseGet(Answers::none);
    }

    private record Said(Person lead, String recording) {}

    private record Written(Person lead, String form) {}

    static Form<List<Meant>> reject() {
        return form(
                        "Reject package",
                        Field.paragraph("reasons", "What is missing or wrong?").hint("One reason a line."))
                .then(words ->
                        Reading.read(Meant.meant(new RejectPackage(words.lines().toList()), "reasons")))
                .submit("Reject");
    }

    static Form<List<Meant>> settle(int number) {
        return form("Settle", Field.paragraph("how", "How is it settled?"))
                .then(words -> Reading.read(Meant.meant(new SettleReason(number, words), "how")));
    }

    private static Field<Person> lead(Setting setting) {
        List<Person> leads = new Table(setting.handoff()).leads();
        List<Option> options = IntStream.range(0, Math.min(leads.size(), Limits.OPTIONS))
                .mapToObj(i -> new Option(
                        String.valueOf(i + 1), Limits.shortened(leads.get(i).name(), Limits.OPTION_LABEL)))
                .toList();
        return Field.choice("lead", "Which recovery team lead?", options)
                .then(index -> Reading.read(leads.get(Integer.parseInt(index) - 1)));
    }
}
