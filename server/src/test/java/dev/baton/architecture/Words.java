package dev.baton.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.baton.architecture.Law.law;
import static dev.baton.architecture.Layers.CORE;
import static dev.baton.architecture.Layers.under;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How things are called and shaped. */
final class Words {

    private Words() {}

    static Stream<Law> laws() {
        return Stream.of(
                law("a name says what it is about", Words::speakingNames, "names.TextUtil", "names.CardManager"),
                law("an interface is no I-interface", Words::noHungarianInterfaces, "names.IAsk"),
                law(
                        "a package is a feature, not a layer",
                        Words::packagesAreFeatures,
                        "service.AnyWork",
                        "service.package-info"),
                law("every package is null-marked", Words::everyPackageIsNullMarked, "unmarked.Anything"),
                law("every port has a contract", Words::everyPortHasAContract, "port.Bell"),
                law("the core has no setters", Words::noSetters, "handoff.CanBeChanged"),
                law("what is decided stays as it is", Words::immutable, "handoff.CanBeChanged"),
                law("no field is optional", Words::noOptionalFields, "view.MaybeHasALabel"));
    }

    private static ArchRule speakingNames(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Util|Utils|Utility|Helper|Helpers|Impl|Manager|Processor|Dto|Vo)([$].*)?")
                .because("such a name says that nobody knew what the class is about");
    }

    private static ArchRule noHungarianInterfaces(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areInterfaces()
                .should()
                .haveNameMatching(".*[.$]I[A-Z][a-z].*");
    }

    private static ArchRule packagesAreFeatures(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(
                        root + "..model..",
                        root + "..service..",
                        root + "..util..",
                        root + "..utils..",
                        root + "..common..",
                        root + "..impl..",
                        root + "..dto..",
                        root + "..misc..");
    }

    private static ArchRule everyPackageIsNullMarked(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("be in a null-marked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        JavaPackage home = type.getPackage();
                        var marked = home.isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getName() + " is in unmarked " + home.getName()));
                    }
                });
    }

    private static ArchRule everyPortHasAContract(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".port..")
                .and()
                .areInterfaces()
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("Contract")
                .and(describe(
                        "are open",
                        type -> !type.getSimpleName().equals("package-info")
                                && !type.reflect().isSealed()))
                .should(new ArchCondition<>("have a contract that every adapter meets") {
                    @Override
                    public void check(JavaClass port, ConditionEvents events) {
                        var contract = port.getName() + "Contract";
                        events.add(new SimpleConditionEvent(port, isThere(contract), "there is no " + contract));
                    }
                });
    }

    private static boolean isThere(String className) {
        return Words.class.getClassLoader().getResource(className.replace('.', '/') + ".class") != null;
    }

    private static ArchRule noSetters(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(under(root, CORE.toArray(String[]::new)))
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .because("nothing is set: it happened, and an event says so");
    }

    private static ArchRule immutable(String root) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(under(root, "handoff", "view", "playbook"))
                .should()
                .haveModifier(JavaModifier.FINAL);
    }

    private static ArchRule noOptionalFields(String root) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areNotStatic()
                .should()
                .notHaveRawType(Optional.class)
                .because("Optional is an answer, not a state");
    }
}
