package dev.baton.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.baton.architecture.Law.law;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Time and chance are given, never fetched: the same commands must make the same handoff. */
final class TimeAndChance {

    private static final Set<String> WALL_CLOCKS =
            Set.of("systemUTC", "systemDefaultZone", "system", "tickSeconds", "tickMinutes", "tickMillis");

    private TimeAndChance() {}

    static Stream<Law> laws() {
        return Stream.of(
                law(
                        "time is given, only the server owns a clock",
                        r -> nobodyBut("server", r, "fetches the time", TimeAndChance::fetchesTheTime),
                        "desk.LooksAtTheWall"),
                law(
                        "chance is given, only the server rolls dice",
                        r -> nobodyBut("server", r, "rolls dice", TimeAndChance::rollsDice),
                        "handoff.RollsDice"),
                law(
                        "nobody sleeps",
                        r -> noClasses()
                                .that()
                                .resideInAPackage(r + "..")
                                .should()
                                .callMethod(Thread.class, "sleep", long.class)
                                .because("what must happen later stands in the agenda"),
                        "desk.Sleeps"));
    }

    private static ArchRule nobodyBut(
            String edge, String root, String does, java.util.function.Predicate<CodeUnitCallTarget> what) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + "." + edge + "..")
                .should()
                .callCodeUnitWhere(
                        target(DescribedPredicate.describe(does, what)).<JavaCall<?>>forSubtype());
    }

    private static boolean fetchesTheTime(CodeUnitCallTarget called) {
        var owner = called.getOwner();
        var name = called.getName();
        var now = owner.getPackageName().equals("java.time")
                && name.equals("now")
                && called.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        var wall = owner.isEquivalentTo(Clock.class) && WALL_CLOCKS.contains(name);
        var millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        var date = owner.isEquivalentTo(java.util.Date.class)
                && name.equals("<init>")
                && called.getRawParameterTypes().isEmpty();
        return now || wall || millis || date;
    }

    private static boolean rollsDice(CodeUnitCallTarget called) {
        var owner = called.getOwner();
        var unseeded = owner.isAssignableTo(Random.class)
                && called.getName().equals("<init>")
                && called.getRawParameterTypes().isEmpty();
        var shared = owner.getName().equals("java.util.concurrent.ThreadLocalRandom")
                || (owner.isEquivalentTo(Math.class) && called.getName().equals("random"));
        return unseeded
                || shared
                || (owner.isEquivalentTo(UUID.class) && called.getName().equals("randomUUID"));
    }
}
