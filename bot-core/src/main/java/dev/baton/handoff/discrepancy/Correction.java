package dev.baton.handoff.discrepancy;

import dev.baton.handoff.people.TeamId;
import dev.baton.handoff.scope.Scope;

/** What a lead says is wrong with the list: which project, in what way, and what is right instead (B7). */
public record Correction(Kind kind, String project, String right) {

    /** The ways in which a scope can be wrong. */
    public enum Kind {
        ADD("A project is missing"),
        REMOVE("A project is not affected"),
        WRONG_OWNER("A project belongs to another team"),
        WRONG_VERSION("The version found is wrong");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind as people choose it. */
        public String words() {
            return words;
        }
    }

    /** Whether everything is said: the project, and what is right unless it is simply not affected. */
    boolean isWhole() {
        return !project.isBlank() && (kind == Kind.REMOVE || !right.isBlank());
    }

    /** Whether it is this team's to say: of its own projects, or that a project is its own (D-10). */
    boolean concerns(TeamId team, Scope scope) {
        return scope.of(team).stream().anyMatch(each -> each.name().equals(project))
                || (kind == Kind.WRONG_OWNER && right.equals(team.value()));
    }

    /** The correction as one line. */
    public String words() {
        return switch (kind) {
            case ADD -> project + " is missing from the scope";
            case REMOVE -> project + " is not affected";
            case WRONG_OWNER -> project + " belongs to " + right;
            case WRONG_VERSION -> project + " has version " + right;
        };
    }
}
