package dev.baton.handoff.organisation;

import java.util.Comparator;

/**
 * Names the projects of a team: literally, or with {@code *} for any characters and {@code ?} for exactly one. Upper and
 * lower case differ, as they do in the names of projects.
 */
public record ProjectPattern(String glob) {

    /** The pattern that says more comes first: more literal characters, then a longer literal beginning. */
    static final Comparator<ProjectPattern> MOST_SPECIFIC_FIRST = Comparator.comparingInt(ProjectPattern::literals)
            .thenComparingInt(ProjectPattern::literalBeginning)
            .reversed();

    public ProjectPattern {
        if (glob.isBlank() || !glob.equals(glob.strip())) {
            throw new IllegalArgumentException(
                    "project pattern: '" + glob + "' (expected: no space around, not empty)");
        }
    }

    /** Whether the pattern covers the whole name. */
    public boolean matches(String project) {
        int name = 0;
        int pattern = 0;
        int star = -1;
        int resumeAt = 0;
        while (name < project.length()) {
            if (pattern < glob.length() && glob.charAt(pattern) == '*') {
                star = pattern++;
                resumeAt = name;
            } else if (pattern < glob.length() && covers(glob.charAt(pattern), project.charAt(name))) {
                pattern++;
                name++;
            } else if (star >= 0) {
                pattern = star + 1;
                name = ++resumeAt;
            } else {
                return false;
            }
        }
        return glob.substring(pattern).chars().allMatch(rest -> rest == '*');
    }

    private static boolean covers(char pattern, char name) {
        return pattern == '?' || pattern == name;
    }

    private int literals() {
        return (int)
                glob.chars().filter(letter -> letter != '*' && letter != '?').count();
    }

    private int literalBeginning() {
        return (int)
                glob.chars().takeWhile(letter -> letter != '*' && letter != '?').count();
    }
}
