package handbook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.model.Event;
import handbook.model.Meta;
import handbook.model.Preset;
import handbook.model.UniversalCapability;
import handbook.model.choice.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may not be shown is taken out in one place. */
class ConfidenceTest {
    private static final Path MAIN = Path.of("src/main/java/handbook");
    private static final Set<Path> MAY_NAME_IT = Set.of(MAIN.resolve("model/choice"), MAIN.resolve("assemble"));

    @Test
    void noLaterStageAsksWhetherSomethingIsConfirmed() throws IOException {
        assertEquals(
                List.of(),
                naming("UNSURE", MAIN)
                        .filter(file -> MAY_NAME_IT.stream().noneMatch(file::startsWith))
                        .toList());
    }

    @Test
    void noTemplateAsks() throws IOException {
        assertEquals(
                List.of(),
                naming("unsure", Document.PROJECT.resolve("templates"))
                        .filter(file -> file.toString().endsWith(".ftlh"))
                        .toList());
    }

    private static Stream<Path> naming(String word, Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> Document.read(file).contains(word))
                    .toList()
                    .stream();
        }
    }

    /** Anything else that says how sure it is stands in a list or is optional, so that it can be taken out. */
    @Test
    void onlyAnEntryAsAWholeMayBeShownUnconfirmed() {
        Set<Class<?>> sure = records().filter(ConfidenceTest::saysHowSureItIs).collect(Collectors.toSet());
        Set<Class<?>> needed = records()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(component -> component.getType())
                .filter(sure::contains)
                .collect(Collectors.toSet());
        assertEquals(Set.of(Meta.class), needed);
        assertEquals(
                Set.of(Event.class, UniversalCapability.class, Preset.class),
                sure.stream()
                        .filter(handbook.model.Entity.class::isAssignableFrom)
                        .collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> records() {
        return Program.CLASSES.stream()
                .filter(type -> Program.isIn(type, "model") && type.isRecord())
                .map(type -> type.reflect());
    }

    private static boolean saysHowSureItIs(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(component -> component.getType() == Confidence.class
                        || component.getType() == Optional.class
                                && component.getGenericType().getTypeName().contains(Confidence.class.getName()));
    }
}
