package factdesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls between the rooms. */
class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("factdesk");

    private static final DescribedPredicate<JavaClass> OURS = resideInAnyPackage("factdesk", "factdesk..");

    @Test
    void theEngineUsesNothingElseOfOurs() {
        noClasses()
                .that()
                .resideInAPackage("factdesk.extract..")
                .should()
                .dependOnClassesThat(OURS.and(DescribedPredicate.not(resideInAPackage("factdesk.extract.."))))
                .check(PORTAL);
    }

    @Test
    void theEngineKnowsNoWebAndNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage("factdesk.extract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.hibernate..", "jakarta..", "java.sql..", "org.thymeleaf..")
                .check(PORTAL);
    }

    @Test
    void storeAndWebKnowNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage("factdesk.store..", "factdesk.web..")
                .should()
                .dependOnClassesThat(OURS.and(
                        DescribedPredicate.not(resideInAnyPackage("factdesk.store..", "factdesk.web..", "java.."))))
                .check(PORTAL);
    }

    @Test
    void theDeskIsNotNeededByWhatThePublicReads() {
        noClasses()
                .that()
                .resideInAnyPackage("factdesk.site..", "factdesk.feed..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("factdesk.desk..", "factdesk.account..", "factdesk.audit..")
                .allowEmptyShould(true)
                .check(PORTAL);
    }

    @Test
    void nobodyDependsOnTheCompositionRoot() {
        noClasses()
                .that()
                .resideInAPackage("factdesk.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("factdesk")
                .check(PORTAL);
    }

    @Test
    void roomsDoNotDependOnEachOtherInCircles() {
        slices().matching("factdesk.(*)..").should().beFreeOfCycles().check(PORTAL);
    }

    @Test
    void theEngineHasNoCirclesInside() {
        slices().matching("factdesk.extract.(*)..").should().beFreeOfCycles().check(PORTAL);
    }

    @Test
    void noClassIsNamedAfterNothingInParticular() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Manager|Helper|Impl|Service|Dto)")
                .check(PORTAL);
    }
}
