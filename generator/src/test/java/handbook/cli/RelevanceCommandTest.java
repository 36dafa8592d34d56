package handbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any handbook can be judged, by any queries, beside any other search. */
class RelevanceCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aHandbookWithJudgedQueries() throws IOException {
        TinySite.in(folder).withStandard("messages").withPage("about", "Who made this.");
        Files.writeString(folder.resolve("judged.tsv"), """
                tune\ttitle\tmessages\t3:standards/messages/
                report\thard\twho made this\t3:standards/messages/
                """);
    }

    private int run(String... options) {
        String[] arguments = Stream.concat(
                        Stream.of("relevance", "--project", folder.toString(), "--clock", "2026-11-22"),
                        Stream.of(options))
                .toArray(String[]::new);
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true), false);
    }

    private String judged() {
        return folder.resolve("judged.tsv").toString();
    }

    /** A search's nDCG of a half and a kind. */
    private String ndcg(String search, String half, String kind) {
        return out.toString()
                .lines()
                .map(line -> List.of(line.split("\\s*\\|\\s*")))
                .filter(cells -> cells.size() > 5 && cells.subList(1, 4).equals(List.of(search, half, kind)))
                .map(cells -> cells.get(5))
                .findFirst()
                .orElse("no such row");
    }

    @Test
    void anotherHandbookIsJudgedByItsOwnQueries() {
        assertEquals(0, run("--judged", judged()), err::toString);
        assertEquals("1.000", ndcg("Files", "tune", "title"));
        assertEquals("0.000", ndcg("Files", "report", "hard"));
    }

    @Test
    void whatAnotherSearchFoundIsJudgedByTheSameQueries() throws IOException {
        Path found = Files.writeString(folder.resolve("found.tsv"), "who made this\tstandards/messages/#scope\n");
        assertEquals(0, run("--judged", judged(), "--results", "Other=" + found), err::toString);
        assertEquals("1.000", ndcg("Other", "report", "hard"));
        assertEquals("0.000", ndcg("Other", "tune", "title"));
    }

    @Test
    void queriesThatCannotBeReadAreWrongUsage() {
        assertEquals(2, run("--judged", folder.resolve("none.tsv").toString()));
        assertTrue(err.toString().contains("none.tsv' cannot be read"), err::toString);
    }
}
