package dev.baton.server.configuration.reading;

import java.util.Optional;
import java.util.Set;

/** Which keys a YAML file may have; a path is written like {@code teams[].planning-cycle.anchor}. */
public interface Schema {

    /** The keys of the mapping at a path; the whole file is at the empty path. */
    Set<String> keysAt(String path);

    /** Whether the key at this path must have a value. */
    boolean isRequired(String path);

    /** What to say of an unknown key when "unknown" does not say it all. */
    Optional<String> objectionTo(String key);
}
