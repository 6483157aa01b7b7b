package dev.baton.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * One law of the architecture, for any root package: for ours it must hold, and for the planted one exactly the
 * culprits must break it.
 *
 * @param under the rule for the code under a root package
 * @param culprits the planted classes that break it, named below the planted root
 */
record Law(String says, Function<String, ArchRule> under, List<String> culprits) {

    static Law law(String says, Function<String, ArchRule> under, String... culprits) {
        return new Law(says, under, List.of(culprits));
    }

    @Override
    public String toString() {
        return says;
    }
}
