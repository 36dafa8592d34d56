package handbook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import handbook.model.choice.Choice;
import handbook.model.site.Catalogue;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the code itself looks like. */
class CodeTest {
    private static final DescribedPredicate<JavaClass> MODEL_TYPE = DescribedPredicate.describe(
            "be a record, an enum, an annotation or a sealed interface",
            type -> type.isRecord()
                    || type.isEnum()
                    || type.isAnnotation()
                    || type.reflect().isSealed()
                    // An index over entities, which a record would have to show; it never changes.
                    || type.isEquivalentTo(Catalogue.class)
                    // What all enums shown to readers have in common; a new one need not be listed.
                    || type.isEquivalentTo(Choice.class));

    @Test
    void theModelIsMadeOfRecordsEnumsAndSealedInterfaces() {
        classes()
                .that()
                .resideInAPackage("handbook.model..")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(MODEL_TYPE))
                .check(Program.CLASSES);
    }

    @Test
    void theModelHoldsNothingThatChanges() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("handbook.model..")
                .should()
                .beFinal()
                .check(Program.CLASSES);
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(Program.CLASSES);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that().areStatic().should().beFinal().check(Program.CLASSES);
    }

    @Test
    void noStaticFieldHoldsSomethingThatChanges() {
        List<String> changing = Program.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(CodeTest::holdsSomethingThatChanges)
                .map(JavaField::getFullName)
                .toList();
        assertEquals(List.of(), changing);
    }

    private static boolean holdsSomethingThatChanges(JavaField field) {
        JavaClass type = field.getRawType();
        return type.isAssignableTo("java.util.concurrent.ConcurrentMap")
                || type.isAssignableTo("java.util.HashMap")
                || type.isAssignableTo("java.util.ArrayList")
                || type.isAssignableTo("java.util.HashSet")
                || type.isAssignableTo("java.util.Queue")
                || type.isAssignableTo(StringBuilder.class)
                || type.getPackageName().equals("java.util.concurrent.atomic");
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNothingIsNull() {
        List<String> bare = Program.CLASSES.getPackage(Program.ROOT).getSubpackagesInTree().stream()
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertEquals(List.of(), bare);
    }
}
