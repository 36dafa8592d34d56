package handbook.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Problems;
import handbook.model.Body;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.choice.Layer;
import handbook.model.field.Default;
import handbook.model.field.Inline;
import handbook.model.field.Named;
import handbook.model.text.Markdown;
import handbook.model.value.Location;
import handbook.model.value.Origin;
import handbook.model.value.PartialDate;
import handbook.model.value.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordBinderTest {
    /** One field of every sort there is. */
    record Sample(
            String text,
            Optional<String> maybe,
            List<String> list,
            @Default("technical") Layer choice,
            @Default("7") int number,
            boolean flag,
            Optional<PartialDate> date,
            Optional<LocalDate> day,
            Optional<WebAddress> url,
            List<Ref<Standard>> refs,
            List<Part> parts,
            @Inline Shared shared,
            @Named("kind") Optional<String> renamed,
            Optional<Body> body,
            Origin origin) {}

    record Part(String name, Optional<Part> inner) {}

    record Shared(Optional<String> beside) {}

    private final Problems problems = new Problems();
    private final List<Markdown> bodies = new ArrayList<>();

    private Optional<Sample> bind(String yaml) {
        RecordBinder binder = new RecordBinder((markdown, found) -> {
            bodies.add(markdown);
            return Body.EMPTY;
        });
        return binder.bind(
                new YamlReader(problems).item(YamlText.file("x.yaml", yaml)).orElseThrow(), Sample.class, problems);
    }

    private Sample sound(String yaml) {
        Optional<Sample> bound = bind(yaml);
        assertEquals(List.of(), problems());
        return bound.orElseThrow();
    }

    private List<String> problems() {
        return problems.sorted().stream()
                .map(found -> found.place().line() + ":" + found.place().column() + "+"
                        + found.place().length() + " " + found.rule().id() + ": " + found.message())
                .toList();
    }

    private void assertRefused(String yaml, String... expected) {
        assertTrue(bind(yaml).isEmpty());
        assertEquals(List.of(expected), problems());
    }

    @Test
    void whatIsLeftOutIsEmptyOrItsDefault() {
        Sample sample = sound("text: a\n");
        assertEquals(Optional.empty(), sample.maybe);
        assertEquals(List.of(), sample.list);
        assertEquals(Layer.TECHNICAL, sample.choice);
        assertEquals(7, sample.number);
        assertEquals(false, sample.flag);
    }

    @Test
    void everySortOfValueIsRead() {
        Sample sample = sound("""
                text: "NO"
                list: [1.10, 0123]
                choice: legal
                number: -4
                flag: true
                date: 2015-09
                day: 2015-09-03
                url: https://example.org/a?b#c
                refs: [nhs-number]
                parts:
                  - name: outer
                    inner:
                      name: inner
                beside: b
                kind: k
                """);
        assertEquals("NO", sample.text);
        assertEquals(List.of("1.10", "0123"), sample.list);
        assertEquals(Layer.LEGAL, sample.choice);
        assertEquals(-4, sample.number);
        assertEquals(true, sample.flag);
        assertEquals("2015-09", sample.date.orElseThrow().toString());
        assertEquals(LocalDate.of(2015, 9, 3), sample.day.orElseThrow());
        assertEquals("https://example.org/a?b#c", sample.url.orElseThrow().value());
        assertEquals(new Location("x.yaml", 9, 8, 10), sample.refs.getFirst().place());
        assertEquals("inner", sample.parts.getFirst().inner.orElseThrow().name);
        assertEquals("b", sample.shared.beside.orElseThrow());
        assertEquals("k", sample.renamed.orElseThrow());
    }

    @Test
    void theOriginKnowsEveryFieldAndEveryItem() {
        Origin origin = sound("text: a\nlist:\n  - b\n  - cc\n").origin;
        assertEquals(new Location("x.yaml", 1, 1, 1), origin.start());
        assertEquals(new Location("x.yaml", 1, 7, 1), origin.of("text"));
        assertEquals(new Location("x.yaml", 4, 5, 2), origin.of("list", 1));
        assertEquals(origin.of("list"), origin.of("list", 9));
        assertEquals(origin.start(), origin.of("absent"));
    }

    @Test
    void markdownKnowsWhereItsTextStarts() {
        sound("text: a\nbody: |\n\n    Two\n");
        assertEquals(new Location("x.yaml", 3, 5, 1), bodies.getFirst().place());
        sound("text: a\nbody: 'One'\n");
        assertEquals(new Location("x.yaml", 2, 8, 5), bodies.getLast().place());
        sound("text: a\nbody: One\n");
        assertEquals(new Location("x.yaml", 2, 7, 3), bodies.getLast().place());
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        assertRefused(
                "title: a\nchoice: leagl\nnumber: 1.5\nflag: yes\ndate: 2015-13\nday: 2015\nurl: ftp://a.uk\n",
                "1:1+5 unknown-field: 'title' is not a field here",
                "1:1+1 missing-field: 'text' is missing",
                "2:9+5 unknown-value: choice 'leagl' is not one of legal, organisational, semantic, technical",
                "3:9+3 bad-value: 'number' is '1.5'",
                "4:7+3 bad-value: 'flag' is 'yes'",
                "5:7+7 bad-value: 'date' is '2015-13'",
                "6:6+4 bad-value: 'day' is '2015'",
                "7:6+10 bad-value: 'url' is 'ftp://a.uk'");
    }

    @Test
    void aMisspeltFieldIsNotCalledMissingAsWell() {
        assertEquals("a", bind("tetx: a\n").orElseThrow().text);
        assertEquals(List.of("1:1+4 unknown-field: 'tetx' is not a field here"), problems());
    }

    @Test
    void wrongShapesAreNamedHoweverDeep() {
        assertRefused(
                "text: {a: b}\nlist: one\nrefs: [[a]]\nparts:\n  - one\n  - name: [x]\n    inner:\n      inner: no\n",
                "1:7+1 wrong-type: 'text' must be a text, not a group of fields",
                "2:7+3 wrong-type: 'list' must be a list",
                "3:8+1 wrong-type: 'refs' must be a text, not a list",
                "5:5+3 wrong-type: 'parts' must be a group of fields",
                "6:11+1 wrong-type: 'name' must be a text, not a list",
                "8:7+1 missing-field: 'name' is missing",
                "8:14+2 wrong-type: 'inner' must be a group of fields");
    }

    @Test
    void emptyValuesAndItemsAreNamed() {
        assertRefused(
                "text: ~\nmaybe: null\nlist:\n  - a\n  -\n",
                "1:7+1 missing-field: 'text' has no value",
                "2:8+4 missing-field: 'maybe' has no value",
                "5:4+1 wrong-type: an item of 'list' is empty");
    }

    @Test
    void quotedSignsOfNothingAreTexts() {
        assertEquals("~", sound("text: '~'\n").text);
        assertEquals("null", sound("text: \"null\"\n").text);
        assertEquals("", sound("text: ''\n").text);
    }

    @Test
    void theMergeKeyIsNoField() {
        assertTrue(bind("maybe: &a b\n<<: *a\ntext: c\n").isPresent());
        assertEquals(List.of("2:1+2 unknown-field: '<<' is not a field here"), problems());
    }

    @Test
    void aFieldsNameMustBeAText() {
        bind("text: a\n? [b]\n: c\n");
        assertEquals(List.of("2:3+1 wrong-type: a field's name must be a text"), problems());
    }

    @Test
    void whatTheProgramGivesCannotBeWritten() {
        bind("text: a\norigin: b\n");
        assertEquals(List.of("2:1+6 unknown-field: 'origin' is not a field here"), problems());
    }

    @Test
    void foreignDigitsAreNoDigits() {
        assertRefused(
                "text: a\ndate: \u0662\u0660\u0661\u0665\nnumber: \u0663\n",
                "2:7+4 bad-value: 'date' is '\u0662\u0660\u0661\u0665'",
                "3:9+1 bad-value: 'number' is '\u0663'");
    }
}
