package dev.baton.conversation;

import dev.baton.handoff.Severity;
import dev.baton.handoff.opening.Incident;
import dev.baton.handoff.opening.Kind;
import dev.baton.handoff.opening.OpeningCommand.OpenHandoff;
import dev.baton.handoff.people.Person;
import dev.baton.view.Answers;
import dev.baton.view.Field;
import dev.baton.view.Form;
import dev.baton.view.Input.Option;
import dev.baton.view.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The form that opens a handoff: the incident, how grave it is, and who commands. */
public final class OpeningForm {

    private static final int TITLE = 120;

    /** With which the action of every opening begins. */
    public static final String ACTION = "open";

    private static final String OF_KIND = ACTION + ".";

    private OpeningForm() {}

    /** The action under which the form of a kind comes back: {@code open} or {@code open.recovery}. */
    public static String action(Kind kind) {
        return kind == Kind.REMEDIATION ? ACTION : OF_KIND + kind.words();
    }

    /** Which kind of handoff an action opens; whatever stands behind a bar in it is the place. */
    public static Kind kind(String action) {
        String opening = action.split("\\|", 2)[0];
        return Stream.of(Kind.values())
                .filter(kind -> action(kind).equals(opening))
                .findFirst()
                .orElse(Kind.REMEDIATION);
    }

    /** The form, with its opener as commander until another is chosen, and a reference if there is one already. */
    public static Form<OpenHandoff> form(Kind kind, Answers filled, Function<String, Optional<Person>> people) {
        Form<OpenHandoff> form = switch (kind) {
            case REMEDIATION -> remediation(people);
            case RECOVERY -> recovery(people);
        };
        return form.submit("Open").filledWith(filled);
    }

    /** What is filled in before anybody has written: the opener commands, and a message is the reference. */
    public static Answers filled(Person opener, String title, String link) {
        return Answers.none()
                .with("title", title)
                .with("link", link)
                .with("severity", Severity.CRITICAL.name())
                .with("commander", opener.id().key());
    }

    private static Form<Incidents> incident(String title) {
        return Form.form(
                        title,
                        shortSentence("title", "What is handed over?"),
                        shortSentence("reference", "Incident reference"),
                        Incidents::new)
                .and(link(), (start, address) -> start.linked(address))
                .and(
                        Field.choice("severity", "Severity", severities()),
                        (start, severity) -> start.rated(Severity.valueOf(severity)));
    }

    /** Eradication is over, so nobody ranks it by how it could be exploited. */
    private static Form<OpenHandoff> recovery(Function<String, Optional<Person>> people) {
        return incident("Open a recovery handoff")
                .and(
                        commander("IR lead", people),
                        (start, leader) -> new OpenHandoff(Kind.RECOVERY, start.title(), start.incident(), leader));
    }

    private static Form<OpenHandoff> remediation(Function<String, Optional<Person>> people) {
        return incident("Open a handoff")
                .and(
                        Field.checklist(
                                "exploited", "Exploitation", List.of(new Option("yes", "Known to be exploited"))),
                        (start, ticked) -> start.exploited(!ticked.isEmpty()))
                .and(
                        Field.sentence("exposure", "Exposure")
                                .hint("For example: reachable from the internet.")
                                .optional(""),
                        Incidents::exposed)
                .and(commander("Incident commander", people), Incidents::commandedBy);
    }

    private static Field<String> shortSentence(String id, String label) {
        return Field.sentence(id, label)
                .then(words -> words.length() <= TITLE
                        ? Reading.read(words)
                        : Reading.unreadable(
                                id, "Keep this within " + TITLE + " characters; details belong to the document."));
    }

    private static Field<String> link() {
        return Field.sentence("link", "Link to the incident")
                .hint("https://…")
                .<String>then(words -> isWebAddress(words)
                        ? Reading.read(words)
                        : Reading.unreadable("link", "Write a web address that starts with https://"))
                .optional("");
    }

    private static boolean isWebAddress(String words) {
        return words.matches("https://[A-Za-z0-9.-]+(:\\d+)?(/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*)?");
    }

    private static Field<Person> commander(String label, Function<String, Optional<Person>> people) {
        return Field.person("commander", label)
                .then(key -> people.apply(key)
                        .map(Reading::read)
                        .orElseGet(() -> Reading.unreadable(
                                "commander", "I am still looking this person up. Wait a moment, then send again.")));
    }

    private static List<Option> severities() {
        return Stream.of(Severity.values())
                .map(severity -> new Option(severity.name(), severity.words()))
                .toList();
    }

    /** An incident while its form is read, question by question. */
    private record Incidents(String title, Incident incident) {
        Incidents(String title, String reference) {
            this(title, new Incident(reference, "", Severity.CRITICAL, false, ""));
        }

        Incidents linked(String link) {
            return new Incidents(
                    title,
                    new Incident(
                            incident.reference(),
                            link,
                            incident.severity(),
                            incident.knownExploited(),
                            incident.exposure()));
        }

        Incidents rated(Severity severity) {
            return new Incidents(
                    title,
                    new Incident(
                            incident.reference(),
                            incident.link(),
                            severity,
                            incident.knownExploited(),
                            incident.exposure()));
        }

        Incidents exploited(boolean known) {
            return new Incidents(
                    title,
                    new Incident(
                            incident.reference(), incident.link(), incident.severity(), known, incident.exposure()));
        }

        Incidents exposed(String exposure) {
            return new Incidents(
                    title,
                    new Incident(
                            incident.reference(),
                            incident.link(),
                            incident.severity(),
                            incident.knownExploited(),
                            exposure));
        }

        OpenHandoff commandedBy(Person commander) {
            return new OpenHandoff(title, incident, commander);
        }
    }
}
