package handbook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import handbook.cli.Main;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of the program, without its tests. */
final class Program {
    static final String ROOT = "handbook";
    static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    private Program() {}

    /** The rooms of the first floor, as {@code model} for {@code handbook.model.choice}. */
    static Set<String> rooms() {
        return CLASSES.stream().map(Program::roomOf).collect(Collectors.toSet());
    }

    static String roomOf(JavaClass type) {
        return packageOf(type).split("\\.", 2)[0];
    }

    /** {@code model.choice} for {@code handbook.model.choice}. */
    static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1);
    }

    /** Whether a type is in a room or in one of its sub-rooms. */
    static boolean isIn(JavaClass type, String room) {
        return isOurs(type) && (packageOf(type) + ".").startsWith(room + ".");
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT + ".");
    }

    /** The classes of the program that a class uses. */
    static Stream<JavaClass> usedBy(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(Program::isOurs);
    }

    /** Whether any class of a room uses a class whose name starts so. */
    static boolean uses(String room, String prefix) {
        return CLASSES.stream()
                .filter(type -> isIn(type, room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(dependency -> dependency.getTargetClass().getName().startsWith(prefix));
    }
}
