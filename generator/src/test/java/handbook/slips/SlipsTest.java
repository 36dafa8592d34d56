package handbook.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mistakes that editors make, and what they are told: normally one message, at the right line and column, with a fix.
 *
 * <p>The cases stand in {@code slips/*.txt}. A line {@code === name} starts one. {@code file: PATH} replaces or adds a file of the
 * project in {@code slips/base}, with the lines that follow; {@code delete: PATH} takes one away; {@code <U+00A0>} stands for a
 * character that cannot be seen. After {@code --- expect} comes a line for each message, {@code RULE LINE:COLUMN PATH | WORDS}: the
 * words stand in the message or its hint.
 */
class SlipsTest {
    private static final Path SLIPS = Path.of("src/test/resources/slips");

    @TempDir
    private Path folder;

    @Test
    void whatIsChangedIsWellBefore() throws IOException {
        assertEquals(List.of(), copyOfBase(folder).problems());
    }

    @TestFactory
    Stream<DynamicTest> eachIsNamedWhereItWasMade() throws IOException {
        List<SlipCase> cases;
        try (Stream<Path> files = Files.list(SLIPS)) {
            cases = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> SlipCase.allIn(file).stream())
                    .toList();
        }
        assertFalse(cases.isEmpty());
        return cases.stream().map(slip -> DynamicTest.dynamicTest(slip.name(), () -> assertNamed(slip)));
    }

    private void assertNamed(SlipCase slip) throws IOException {
        TinySite site = copyOfBase(Files.createTempDirectory(folder, "slip"));
        slip.files().forEach(site::with);
        for (String path : slip.deleted()) {
            Files.delete(site.folder().resolve(path));
        }
        List<Diagnostic> found = site.diagnostics();
        assertEquals(
                slip.expected().stream().map(SlipCase.Expected::head).toList(),
                found.stream().map(SlipsTest::head).toList(),
                () -> "of " + found);
        for (int i = 0; i < found.size(); i++) {
            String told = (found.get(i).message() + " | " + found.get(i).hint()).toLowerCase(Locale.ROOT);
            String words = slip.expected().get(i).words().toLowerCase(Locale.ROOT);
            assertTrue(told.contains(words), () -> "'" + words + "' in: " + told);
            assertFalse(found.get(i).hint().isEmpty(), () -> "a fix for: " + told);
        }
    }

    private static String head(Diagnostic found) {
        String place = found.place().toString();
        String path = found.place().path();
        return found.rule().id() + " " + place.substring(path.length() + 1) + " " + path;
    }

    private static TinySite copyOfBase(Path to) throws IOException {
        TinySite site = TinySite.in(to);
        Path base = SLIPS.resolve("base");
        try (Stream<Path> files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                site.with(base.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return site;
    }
}
