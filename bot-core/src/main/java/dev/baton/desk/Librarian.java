package dev.baton.desk;

import dev.baton.conversation.DocumentView;
import dev.baton.desk.Archive.Filed;
import dev.baton.handoff.Handoff;
import dev.baton.handoff.HandoffCommand;
import dev.baton.handoff.Phase;
import dev.baton.handoff.organisation.Library;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.recovery.roster.Table;
import dev.baton.handoff.recovery.sharing.SharingCommand.NoteShared;
import dev.baton.handoff.recovery.sharing.SharingCommand.ReportUnshared;
import dev.baton.playbook.Setting;
import dev.baton.playbook.ShownSection;
import dev.baton.port.Answer;
import dev.baton.port.Documents;
import dev.baton.port.Documents.Page;
import dev.baton.port.Documents.Shelved;
import dev.baton.port.Errand.Ended;
import dev.baton.port.Outside;
import dev.baton.port.PortFailure;
import dev.baton.view.Limits;
import dev.baton.view.Part;
import dev.baton.view.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts each delivered version of a package into the organisation's own document system, for its participants alone (A9-29). */
final class Librarian {

    private static final Duration REFUSED = Duration.ofHours(1);

    private final House house;
    private final Casework casework;
    private final Outside outside;

    Librarian(House house, Casework casework, Outside outside) {
        this.house = house;
        this.casework = casework;
        this.outside = outside;
    }

    /** Shares what is delivered; why it is not shared stays visible until it is, and stops nothing. */
    Ended share(Filed filed) {
        Handoff handoff = filed.setting().handoff();
        Library library = house.organisation().practice().library();
        if (!library.isThere() || !isDelivered(handoff)) {
            return new Ended.Ran();
        }
        Optional<Documents> documents = outside.collaboration().keeping(library.system());
        Answer<Shelved> answer = documents
                .map(system -> system.shelve(library.space(), page(filed.setting())))
                .orElseGet(() -> Answer.failed(
                        new PortFailure.Rejected("Baton was not told how to reach " + library.system() + ".")));
        if (answer instanceof Answer.Failed<Shelved> failed) {
            noted(handoff, new ReportUnshared(failed.failure().reason()));
            return new Ended.Again(failed.failure().pause(REFUSED));
        }
        Shelved shelved = ((Answer.Got<Shelved>) answer).value();
        noted(
                handoff,
                new NoteShared(
                        handoff.recovery().document().version(),
                        shelved.link(),
                        shelved.shutOut().stream().map(Person::name).toList()));
        return new Ended.Ran();
    }

    /** Only what the participants have got is put there, and nothing of a handoff that was called off. */
    private static boolean isDelivered(Handoff handoff) {
        int version = handoff.recovery().document().version();
        return handoff.phase() != Phase.CANCELLED
                && handoff.recovery().session().deliveries().stream().anyMatch(each -> each.version() == version);
    }

    private static Page page(Setting setting) {
        Handoff handoff = setting.handoff();
        String title = handoff.id() + " · " + handoff.opening().incident().reference() + " · "
                + handoff.opening().title();
        return new Page(
                handoff.id() + "-package-" + handoff.opening().moment().at().toEpochMilli(),
                Limits.shortened(title, Limits.CARD_TITLE),
                handoff.recovery().document().version(),
                parts(setting),
                readers(handoff));
    }

    private static List<Part> parts(Setting setting) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(Text.text(DocumentView.shown(setting).standing())));
        parts.add(new Part.Note(
                Text.text("Package version " + DocumentView.shown(setting).edition() + ", SHA-256 ")
                        .andCode(DocumentView.shown(setting).sha256())));
        for (ShownSection section : DocumentView.of(setting)) {
            parts.add(
                    new Part.Heading(Limits.shortened(section.number() + " " + section.heading(), Limits.CARD_TITLE)));
            parts.addAll(section.parts());
        }
        return parts;
    }

    /** Everybody who takes part, and who prepares it. */
    private static List<Person> readers(Handoff handoff) {
        List<Person> readers = new ArrayList<>(new Table(handoff).everybody());
        Person preparer = handoff.opening().preparer();
        if (readers.stream().noneMatch(preparer::isSameHumanAs)) {
            readers.add(preparer);
        }
        return readers;
    }

    private void noted(Handoff handoff, HandoffCommand command) {
        casework.decide(handoff.id(), command);
    }
}
