package dev.baton.handoff.briefing;

import dev.baton.handoff.people.Seat;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The meeting that walks through the document: who is there, what was said, what was accepted. */
public record Briefing(Set<Seat> present, Answers answers, Objections objections, Commitment commitment) {

    /** Not scheduled yet. */
    public static final Briefing NONE = new Briefing(Set.of(), Answers.NONE, Objections.NONE, Commitment.NONE);

    public Briefing {
        present = Set.copyOf(present);
    }

    /** This briefing before anybody has come to it. */
    public Briefing withoutAnybody() {
        return new Briefing(Set.of(), answers, objections, commitment);
    }

    Briefing with(Seat seat) {
        Set<Seat> more = new TreeSet<>(Comparator.comparing(Seat::key));
        more.addAll(present);
        more.add(seat);
        return new Briefing(more, answers, objections, commitment);
    }

    /** This briefing after somebody who is evidently there said something else than yes: an earlier yes is taken back. */
    public Briefing objected(Requirement requirement) {
        return with(requirement.seat()).answers(answers -> answers.without(requirement));
    }

    /** This briefing with what was said yes to changed. */
    public Briefing answers(UnaryOperator<Answers> change) {
        return new Briefing(present, change.apply(answers), objections, commitment);
    }

    /** This briefing with its objections changed. */
    public Briefing objections(UnaryOperator<Objections> change) {
        return new Briefing(present, answers, change.apply(objections), commitment);
    }

    Briefing accepted(Commitment made) {
        return new Briefing(present, answers, objections, made);
    }
}
