package handbook.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.TinySite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors are shown as examples. */
class ExamplesTest {
    private static final Map<String, String> NAMES =
            Map.of("chapter", "ask-for-interfaces", "case-study", "riverside", "plain-page", "about");

    @TempDir
    private Path folder;

    @Test
    void togetherTheyAreAHandbookInWhichNothingIsWrong() {
        TinySite site = TinySite.in(folder);
        KindSchema.all().stream()
                .collect(Collectors.groupingBy(
                        ExamplesTest::file, Collectors.mapping(KindSchema::example, Collectors.joining())))
                .forEach(site::with);
        assertEquals(List.of(), site.problems());
        assertEquals(
                KindSchema.all().size() - List.of("search-words", "site").size(),
                site.site().catalogue().all().size());
        assertEquals("Interface Handbook", site.site().config().title());
        assertEquals(1, site.site().searchWords().size());
    }

    private static String file(KindSchema kind) {
        return switch (kind.place()) {
            case Place.Folder folder -> folder.path() + "/" + kind.id() + ".yaml";
            case Place.FileOrFolder file -> file.path() + ".yaml";
            case Place.ListIn list -> list.path() + ".yaml";
            case Place.OneFile file -> file.path();
            case Place.Pages pages -> pages.path() + "/" + NAMES.get(kind.id()) + ".md";
        };
    }
}
