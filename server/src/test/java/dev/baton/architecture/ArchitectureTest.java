package dev.baton.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String OURS = "dev.baton";
    private static final String PLANTED = "dev.baton.architecture.planted";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages(OURS);
    private static final JavaClasses PLANT = new ClassFileImporter().importPackages(PLANTED);

    static List<Law> laws() {
        return Stream.of(Layers.laws(), Borders.laws(), TimeAndChance.laws(), Words.laws())
                .flatMap(laws -> laws)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_product_keeps_every_law(Law law) {
        law.under().apply(OURS).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_planted_violation_is_found_and_nobody_else_is_blamed(Law law) {
        var details =
                law.under().apply(PLANTED).evaluate(PLANT).getFailureReport().getDetails();

        assertThat(law.culprits())
                .allSatisfy(culprit -> assertThat(details).anyMatch(detail -> accuses(detail, culprit)));
        assertThat(details)
                .allSatisfy(detail -> assertThat(law.culprits()).anyMatch(culprit -> accuses(detail, culprit)));
    }

    @Test
    void all_of_the_product_is_looked_at() {
        var packages =
                PRODUCT.stream().map(type -> type.getPackageName()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages)
                .contains(
                        "dev.baton.storage",
                        "dev.baton.slack",
                        "dev.baton.teams",
                        "dev.baton.connectors.sbom",
                        "dev.baton.server");
        assertThat(packages).noneMatch(name -> name.startsWith("dev.baton.architecture"));
    }

    private static boolean accuses(String detail, String culprit) {
        return detail.contains(PLANTED + "." + culprit);
    }
}
