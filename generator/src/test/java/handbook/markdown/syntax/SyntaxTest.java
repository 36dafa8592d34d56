package handbook.markdown.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SyntaxTest {
    private static final Path TEXTS = Path.of("src/test/resources/markdown");

    /** Where a text adds one while another thread does, the sign is lost for both, once in some ten thousand builds. */
    @Test
    void noTextAddsToTheSignsThatAllThreadsShare() throws IOException, ReflectiveOperationException {
        Parser parser = Syntax.parser();
        BitSet before = (BitSet) shared(parser).clone();
        for (String text : texts()) {
            parser.parse(text);
        }
        assertEquals(before, shared(parser));
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            assertFalse(texts.isEmpty());
            List<String> all = new ArrayList<>();
            for (Path text : texts) {
                all.add(Files.readString(text));
            }
            return all;
        }
    }

    private static BitSet shared(Parser parser) throws ReflectiveOperationException {
        Field signs = Parser.class.getDeclaredField("specialCharacters");
        signs.setAccessible(true);
        return (BitSet) signs.get(parser);
    }
}
