package dev.baton.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.baton.architecture.Law.law;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Who may see whom among our own packages. */
final class Layers {

    /** The packages of bot-core, innermost first. */
    static final List<String> CORE = List.of("handoff", "view", "playbook", "conversation", "port", "desk");

    private Layers() {}

    static Stream<Law> laws() {
        return Stream.of(
                law("the handoff sees only itself", r -> sees(r, "handoff"), "handoff.KnowsItsPlaybook"),
                law("the view sees only itself", r -> sees(r, "view"), "view.KnowsTheHandoff"),
                law("a playbook sees handoff and view", r -> sees(r, "playbook", "handoff", "view"), "playbook.Talks"),
                law(
                        "the conversation sees playbook, handoff and view",
                        r -> sees(r, "conversation", "playbook", "handoff", "view"),
                        "conversation.AsksAPort"),
                law("a port speaks of handoff and view", r -> sees(r, "port", "handoff", "view"), "port.KnowsTheDesk"),
                law("the core sees only the core", Layers::theCoreSeesOnlyTheCore, "desk.KnowsAnAdapter"),
                adapterSeesOnlyTheCore("storage", "storage.KnowsTheConnectors"),
                adapterSeesOnlyTheCore("slack", "slack.KnowsStorage"),
                adapterSeesOnlyTheCore("teams", "teams.KnowsSlack"),
                adapterSeesOnlyTheCore("connectors", "connectors.KnowsTheServer"),
                law(
                        "packages of the first level form no circle",
                        r -> slices().matching(r + ".(*)..").should().beFreeOfCycles(),
                        "there.First",
                        "back.Second"));
    }

    private static Law adapterSeesOnlyTheCore(String adapter, String culprit) {
        var visible = Stream.concat(CORE.stream(), Stream.of(adapter)).toArray(String[]::new);
        return law(adapter + " sees only the core and itself", r -> sees(r, adapter, visible), culprit);
    }

    private static ArchRule theCoreSeesOnlyTheCore(String root) {
        var core = CORE.toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAnyPackage(under(root, core))
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(under(root, core)))))
                .because("everything else is an adapter, and an adapter can be replaced");
    }

    private static ArchRule sees(String root, String feature, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(root + "." + feature + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..")
                        .and(not(resideInAPackage(root + "." + feature + "..")))
                        .and(not(resideInAnyPackage(under(root, others)))));
    }

    static String[] under(String root, String... packages) {
        return Stream.of(packages).map(name -> root + "." + name + "..").toArray(String[]::new);
    }
}
