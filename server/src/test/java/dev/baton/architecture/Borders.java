package dev.baton.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.baton.architecture.Law.law;
import static dev.baton.architecture.Layers.CORE;
import static dev.baton.architecture.Layers.under;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Whose types stay where. */
final class Borders {

    /** All that the core may use besides itself. */
    private static final String[] THE_CORES_LIBRARIES = {
        "java.lang..",
        "java.math..",
        "java.net",
        "java.nio..",
        "java.security..",
        "java.text..",
        "java.time..",
        "java.util..",
        "javax.xml.stream..",
        "javax.xml.transform.stream..",
        "org.jspecify..",
        "org.slf4j..",
        "de.focus_shift.jollyday..",
        "com.github.packageurl..",
    };

    private Borders() {}

    static Stream<Law> laws() {
        return Stream.of(
                law(
                        "the core knows no vendor, no SQL, no HTTP and no JSON",
                        Borders::theCoreUsesFewLibraries,
                        "handoff.KeepsItselfInTables"),
                law(
                        "Slack's types stay in the Slack adapter",
                        r -> stays(r, "slack", "com.slack.api.."),
                        "server.SpeaksSlack"),
                law(
                        "Microsoft's types stay in the Teams adapter",
                        r -> stays(r, "teams", "com.microsoft..", "com.auth0.."),
                        "server.SpeaksTeams"),
                law(
                        "SQL stays in storage",
                        r -> stays(r, "storage", "java.sql..", "javax.sql..", "org.jdbi..", "com.github.kagkarlsson.."),
                        "handoff.KeepsItselfInTables"),
                law(
                        "CycloneDX stays in its connector",
                        r -> stays(r, "connectors", "org.cyclonedx.."),
                        "server.ReadsBillsOfMaterials"),
                law(
                        "iCalendar stays in its connector",
                        r -> stays(r, "connectors", "biweekly..", "com.github.mangstadt.."),
                        "server.WritesCalendars"),
                law(
                        "Jetty stays in the server",
                        r -> stays(r, "server", "org.eclipse.jetty.."),
                        "connectors.ListensItself"));
    }

    private static ArchRule theCoreUsesFewLibraries(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(under(root, CORE.toArray(String[]::new)))
                .should()
                .dependOnClassesThat(not(resideInAPackage(root + ".."))
                        .and(not(resideInAnyPackage(THE_CORES_LIBRARIES)))
                        .as("are outside the JDK's basics and the core's few libraries"))
                .because("the domain must outlive every platform it is seen on");
    }

    private static ArchRule stays(String root, String home, String... vendor) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + "." + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(vendor)
                .because("a vendor's type that leaves its adapter is a vendor that cannot be left");
    }
}
