package dev.baton.handoff.reminder;

import dev.baton.handoff.Handoff;
import dev.baton.handoff.organisation.Organisation;
import dev.baton.handoff.people.Person;
import dev.baton.handoff.verification.AssetCheck;
import dev.baton.handoff.verification.CheckTime;
import dev.baton.handoff.watch.SystemicCheck;
import dev.baton.handoff.watch.WatchTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every verification of a handoff that security owes too long: of items, and of the weekly watch. */
public final class Overdue {

    private final Handoff handoff;
    private final Organisation organisation;

    /** What is overdue in a handoff of this organisation. */
    public Overdue(Handoff handoff, Organisation organisation) {
        this.handoff = handoff;
        this.organisation = organisation;
    }

    /** All of them, with who owes each and since when. */
    public List<OverdueVerification> all() {
        List<OverdueVerification> all = new ArrayList<>();
        items().forEach(project -> {
            AssetCheck check = handoff.work().item(project).orElseThrow().check();
            all.add(new OverdueVerification(project, owedBy(check), check.due()));
        });
        missed().ifPresent(check -> all.add(new OverdueVerification(
                "weekly check " + check.number() + " of everything",
                List.of(handoff.participants().commander()),
                check.due())));
        return all;
    }

    /** Since when the first of them has been overdue. */
    Optional<Instant> since() {
        return Stream.concat(
                        items().stream()
                                .map(project -> CheckTime.lateAt(
                                        handoff.work().item(project).orElseThrow())),
                        missed().stream().map(WatchTime::missedAt))
                .min(Instant::compareTo);
    }

    private List<String> items() {
        return handoff.phase().isAtWork()
                ? handoff.work()
                        .projects(item ->
                                item.state().isWithSecurity() && item.check().isLate())
                : List.of();
    }

    private Optional<SystemicCheck> missed() {
        return handoff.watch().next().filter(SystemicCheck::isMissed);
    }

    /** The verifier; once somebody gave evidence by hand, whoever else of security may attest it. */
    private List<Person> owedBy(AssetCheck check) {
        Person verifier = handoff.document().verification().verifier();
        Person giver = check.testimony().moment().by();
        if (!check.testimony().isGiven() || !giver.isSameHumanAs(verifier)) {
            return List.of(verifier);
        }
        List<Person> others = organisation.security().verifiers().stream()
                .filter(person -> !person.isSameHumanAs(giver))
                .toList();
        return others.isEmpty() ? List.of(handoff.participants().commander()) : others;
    }
}
