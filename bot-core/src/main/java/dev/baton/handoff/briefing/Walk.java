package dev.baton.handoff.briefing;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.Phase;
import dev.baton.handoff.briefing.Requirement.Status;
import dev.baton.handoff.document.Readiness;
import dev.baton.handoff.document.Section;
import dev.baton.handoff.people.AffectedTeam;
import dev.baton.handoff.people.Participants;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.people.Role;
import dev.baton.handoff.people.Seat;
import dev.baton.handoff.scope.ScopedProject;
import dev.baton.handoff.scope.Scoping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way through the document, derived anew each time: which sections are open, and what each still needs (A3-07). */
public final class Walk {

    private static final String ACCEPTANCE = "Written acceptance";

    private final Handoff handoff;
    private final List<Requirement> requirements;
    private final Map<Requirement, Status> statuses = new HashMap<>();

    /** The way through this handoff's document, as it stands; what was worked out once is remembered, for one thread. */
    public Walk(Handoff handoff) {
        this.handoff = handoff;
        this.requirements = Stream.of(Section.values())
                .flatMap(section -> requirements(handoff, section))
                .toList();
    }

    /** Every yes that is needed, section by section, team by team. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** Every yes that one section needs. */
    public List<Requirement> requirements(Section section) {
        return requirements.stream()
                .filter(requirement -> requirement.section() == section)
                .toList();
    }

    /** Where one required confirmation stands. */
    public Status status(Requirement requirement) {
        return statuses.computeIfAbsent(requirement, this::derived);
    }

    private Status derived(Requirement requirement) {
        if (isDisputed(requirement)) {
            return Status.DISPUTED;
        }
        Confirmation given = handoff.answers().confirmed().get(requirement);
        return given != null && given.fingerprint().equals(fingerprint(requirement))
                ? Status.CONFIRMED
                : Status.REQUESTED;
    }

    /** The answer prepared for a requirement, if it still fits the document. */
    public Optional<Confirmation> prepared(Requirement requirement) {
        return Optional.ofNullable(handoff.answers().prepared().get(requirement))
                .filter(answer -> answer.fingerprint().equals(fingerprint(requirement)));
    }

    /** The fingerprint of what a requirement asks to confirm, as it stands. */
    public String fingerprint(Requirement requirement) {
        return handoff.fingerprints()
                .of(requirement.section(), requirement.seat().team());
    }

    /** Whether all sections before this one have their answers, and the scope is settled where it matters. */
    public boolean isOpen(Section section) {
        boolean before = Stream.of(Section.values())
                .filter(earlier -> earlier.number() < section.number())
                .allMatch(this::isAnswered);
        return before
                && (section.number() < Section.SCOPE.number()
                        || handoff.scoping().isSettled());
    }

    /** The furthest open section. */
    public Section current() {
        return Stream.of(Section.values())
                .filter(this::isOpen)
                .reduce((earlier, later) -> later)
                .orElse(Section.SUMMARY);
    }

    /** What must be answered now. */
    public List<Requirement> open() {
        return requirements().stream()
                .filter(requirement -> isOpen(requirement.section()) && status(requirement) == Status.REQUESTED)
                .toList();
    }

    /** Whether every section is confirmed and nothing is disputed or unowned, so that the leads may sign. */
    public boolean isReadyToSign() {
        return requirements().stream().allMatch(requirement -> status(requirement) == Status.CONFIRMED)
                && !handoff.objections().areOpen()
                && handoff.scoping().isSettled()
                && unowned().isEmpty()
                && Readiness.missing(handoff).isEmpty();
    }

    /** The projects without a named owner (A2-20). */
    public List<ScopedProject> unowned() {
        return handoff.scope().projects().stream()
                .filter(project -> handoff.document().owner(project.name()).isEmpty())
                .toList();
    }

    /** The teams whose lead has not signed the document as it stands. */
    public List<AffectedTeam> unsigned() {
        String sha256 = handoff.documentSha256();
        return handoff.participants().teams().stream()
                .filter(team -> {
                    Signature signature = handoff.answers().signatures().get(team.id());
                    return signature == null || !signature.documentSha256().equals(sha256);
                })
                .toList();
    }

    /** Every answer that is still owed before the handoff can have happened; empty means that it can be accepted. */
    public List<MissingAnswer> missing() {
        List<MissingAnswer> missing = new ArrayList<>();
        requirements().stream()
                .filter(requirement -> status(requirement) != Status.CONFIRMED)
                .forEach(requirement -> owed(requirement.section().title(), requirement.seat(), missing));
        unowned()
                .forEach(project ->
                        owed("Owner of " + project.name(), new Seat(Role.ENGINEERING_LEAD, project.team()), missing));
        ofCommand().forEach(what -> owed(what, Participants.commanderSeat(), missing));
        absent().forEach(seat -> owed("Presence in the briefing", seat, missing));
        unsigned().forEach(team -> missing.add(new MissingAnswer(ACCEPTANCE, lead(team))));
        return missing;
    }

    /** The seats of a briefing under way in which nobody has been seen yet (A3-03). */
    public List<Seat> absent() {
        return handoff.phase() == Phase.IN_BRIEFING
                ? handoff.participants().seats().stream()
                        .filter(seat -> !handoff.briefing().present().contains(seat))
                        .toList()
                : List.of();
    }

    /** Why a later section cannot be answered yet. */
    public String whatIsFirst() {
        Section section = current();
        if (!handoff.scoping().isSettled() && section == Section.SUMMARY && isAnswered(Section.SUMMARY)) {
            return "The scope is being settled first: " + settling(handoff.scoping());
        }
        if (isAnswered(section)) {
            return "What is still open comes first: "
                    + missing().stream()
                            .map(MissingAnswer::words)
                            .filter(words -> !words.startsWith(ACCEPTANCE))
                            .collect(Collectors.joining("; "))
                    + ".";
        }
        List<String> waiting = open().stream()
                .filter(requirement -> requirement.section() == section)
                .flatMap(requirement -> handoff.participants().at(requirement.seat()).stream())
                .map(person -> person.name())
                .distinct()
                .toList();
        return section.title() + " comes first; it waits for " + String.join(", ", waiting) + ".";
    }

    private String settling(Scoping scoping) {
        if (scoping.isOwed()) {
            return "the inventory is asked again, or security imports a list in its place.";
        }
        if (scoping.pending().isOpen()) {
            return handoff.commanderName() + " accepts what was found.";
        }
        return scoping.request().isUnderWay()
                ? "the inventory is being asked."
                : handoff.commanderName() + " attests the imported list.";
    }

    private List<String> ofCommand() {
        List<String> owed = new ArrayList<>();
        if (handoff.scoping().isOwed()) {
            owed.add("A fresh scope");
        }
        if (handoff.scoping().pending().isOpen()) {
            owed.add("Changed scope");
        }
        if (handoff.objections().areOpen()) {
            owed.add("Open objections");
        }
        owed.addAll(Readiness.missing(handoff));
        return owed;
    }

    private void owed(String what, Seat seat, List<MissingAnswer> missing) {
        handoff.participants().at(seat).ifPresent(person -> missing.add(new MissingAnswer(what, person)));
    }

    private Person lead(AffectedTeam team) {
        return handoff.participants()
                .at(new Seat(Role.ENGINEERING_LEAD, team.id()))
                .orElse(team.lead());
    }

    private boolean isAnswered(Section section) {
        return requirements(section).stream().allMatch(requirement -> status(requirement) != Status.REQUESTED);
    }

    private boolean isDisputed(Requirement requirement) {
        return switch (requirement.section().objection()) {
            case DISCREPANCY ->
                handoff.objections().discrepancies().stream()
                        .anyMatch(each -> each.isOpen()
                                && each.team().equals(requirement.seat().team()));
            case EXTENSION ->
                handoff.objections().extensions().stream()
                        .anyMatch(each -> each.isOpen()
                                && each.team().equals(requirement.seat().team()));
            case QUESTION ->
                handoff.objections().questions().stream()
                        .anyMatch(each -> each.isOpen() && each.requirement().equals(requirement));
            case ALTERNATIVE, OWNER -> false;
        };
    }

    private static Stream<Requirement> requirements(Handoff handoff, Section section) {
        return handoff.participants().teams().stream()
                .map(AffectedTeam::id)
                .flatMap(team ->
                        section.confirmedBy().stream().map(role -> new Requirement(section, new Seat(role, team))));
    }
}
