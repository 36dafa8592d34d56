package handbook.source.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import handbook.model.site.ContentFile;
import handbook.model.site.FileFormat;
import handbook.model.text.ShortForm;
import handbook.model.value.Location;
import handbook.model.value.Origin;
import handbook.source.store.ReadStore.Kept;
import handbook.source.store.ReadStore.Made;
import handbook.source.store.ReadStore.Name;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadStoreTest {
    private static final String PROGRAM = "this program";
    private static final Name NAME = new Name("reader", "content/caf\u00e9.md");
    private static final Diagnostic PROBLEM =
            Diagnostic.of(Rule.DEAD_LINK, new Location("content/caf\u00e9.md", 3, 4, 5), "it is \ud83d\udc1d", "look");
    private static final Made MADE = new Made(values(), List.of(PROBLEM, PROBLEM));

    static List<Object> values() {
        Location place = new Location("a.md", 1, 127, 128);
        return List.of(
                "",
                "plain \u0091marked\u0092 \u00ff",
                "\u2013 \ud83d\udc1d",
                "half a letter: \ud83d",
                Map.of("title", "again", "again", "title"),
                Map.of(),
                List.of(),
                List.of(List.of("again"), Optional.of(Optional.of("again")), Optional.empty()),
                List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE),
                List.of(0L, -1L, 1L << 31, -1L << 31, Long.MAX_VALUE, Long.MIN_VALUE),
                List.of(true, false),
                List.of(LocalDate.of(1948, 7, 5), LocalDate.MIN, LocalDate.MAX),
                IntStream.range(0, 300).mapToObj(i -> "text " + i % 200).toList(),
                new ShortForm("NHS", place),
                new Origin(place, Map.of("title", Location.of("a.md"))),
                new ContentFile("a.png", FileFormat.PNG, 1L << 40, Optional.of(new ContentFile.Pixels(3, 4))),
                Rule.DEAD_LINK);
    }

    private static byte[] store() {
        ReadStore store = ReadStore.empty();
        Kept kept = store.write("digest", "besides", MADE);
        return JoinedParts.of(store.encoded(PROGRAM, Map.of(NAME, kept)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsWrittenIsReadAgain(Object value) {
        ReadStore store = ReadStore.empty();
        Kept kept = store.write("digest", "besides", new Made(value, List.of()));
        assertEquals(new Made(value, List.of()), store.read(kept));
    }

    @Test
    void whatOneProgramKeptAnotherRunOfItReads() {
        ReadStore store = ReadStore.decode(store(), PROGRAM).orElseThrow();
        Kept kept = store.all().get(NAME);
        assertEquals("digest", kept.digest());
        assertEquals("besides", kept.besides());
        assertEquals(MADE, store.read(kept));
    }

    /** The types of what is written later are numbered after those that were there. */
    @Test
    void whatIsKeptIsHandedOnBesideWhatIsNew() {
        ReadStore first = ReadStore.decode(store(), PROGRAM).orElseThrow();
        Map<Name, Kept> all = new HashMap<>(first.all());
        Made more = new Made(new ContentFile.Pixels(1, 2), List.of());
        all.put(new Name("another", NAME.path()), first.write("other", "", more));

        ReadStore second = ReadStore.decode(JoinedParts.of(first.encoded(PROGRAM, all)), PROGRAM)
                .orElseThrow();

        assertEquals(all.keySet(), second.all().keySet());
        assertEquals(MADE, second.read(second.all().get(NAME)));
        assertEquals(more, second.read(second.all().get(new Name("another", NAME.path()))));
    }

    @Test
    void whatIsCutIsNothing() {
        byte[] whole = store();
        for (int length = 0; length < whole.length; length++) {
            assertTrue(ReadStore.decode(Arrays.copyOf(whole, length), PROGRAM).isEmpty(), "cut at " + length);
        }
        assertTrue(ReadStore.decode(Arrays.copyOf(whole, whole.length + 1), PROGRAM)
                .isEmpty());
    }

    @Test
    void whatIsDamagedIsNothing() {
        byte[] whole = store();
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertTrue(ReadStore.decode(damaged, PROGRAM).isEmpty(), "bit " + bit);
        }
    }

    @Test
    void whatAnotherProgramKeptIsNothing() {
        assertTrue(ReadStore.decode(store(), "another program").isEmpty());
        assertTrue(ReadStore.decode("Not ours.".getBytes(StandardCharsets.UTF_8), PROGRAM)
                .isEmpty());
    }

    @Test
    void whatReadersDoNotMakeCannotBeKept() {
        ReadStore store = ReadStore.empty();
        for (Object stranger : List.of(new StringBuilder(), new Name("a", "b"), 'c')) {
            Made made = new Made(stranger, List.of());
            assertThrows(IllegalArgumentException.class, () -> store.write("digest", "", made));
        }
    }
}
