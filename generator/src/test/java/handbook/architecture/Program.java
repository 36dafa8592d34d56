package handbook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import handbook.cli.Main;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of the program, without its tests. */
final class Program {
    static final String ROOT = "handbook";
    static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    private Program() {}

    /** The names of its packages, as {@code model} for {@code handbook.model}. */
    static Set<String> packages() {
        return CLASSES.stream().map(Program::packageOf).collect(Collectors.toSet());
    }

    static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1);
    }

    /** Whether any class of a package uses a class whose name starts so. */
    static boolean uses(String packageName, String prefix) {
        return CLASSES.stream()
                .filter(type -> packageOf(type).equals(packageName))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(dependency -> dependency.getTargetClass().getName().startsWith(prefix));
    }
}
