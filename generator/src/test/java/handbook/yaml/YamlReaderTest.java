package handbook.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.diagnostics.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final Problems problems = new Problems();

    private List<YamlItem> items(String yaml) {
        return new YamlReader(problems).items(YamlText.file("x.yaml", yaml)).orElse(List.of());
    }

    private String value(String yaml) {
        String value = items("value: " + yaml).getFirst().text("value").orElseThrow();
        assertEquals(List.of(), problems());
        return value;
    }

    private List<String> problems() {
        return problems.sorted().stream()
                .map(found -> found.place().line() + ":" + found.place().column() + "+"
                        + found.place().length() + " " + found.rule().id() + ": " + found.message())
                .toList();
    }

    private void assertRefused(String yaml, String... expected) {
        items(yaml);
        assertEquals(List.of(expected), problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO", "yes", "on", "True", "1.10", "0123", "0o17", "0x1F", "1e3", "1_000", "12:30:45", "2015-09-03",
                "2015-09-03T12:00:00Z", "~", "null", ".inf", ".NaN", "+44", "-1", "<<", "=", "a#b", "http://a.uk/#b",
                        "50%"
            })
    void aPlainValueStaysWhatWasTyped(String typed) {
        assertEquals(typed, value(typed));
    }

    @Test
    void quotesKeepSignsThatMeanSomething() {
        assertEquals("it's: #1", value("'it''s: #1'"));
        assertEquals("a\tb \u00e9 \"c\"", value("\"a\\tb \\u00e9 \\\"c\\\"\""));
        assertEquals("one two", value("\"one\n  two\""));
    }

    @Test
    void blocksKeepOrJoinTheirLines() {
        assertEquals("one\ntwo\n", value("|\n  one\n  two\n"));
        assertEquals("one two\n\nthree\n", value(">\n  one\n  two\n\n\n  three\n"));
        assertEquals("one", value("|-\n  one\n\n"));
        assertEquals("  one\n", value("|2\n    one\n"));
        assertEquals("a: b # c\n", value("|\n  a: b # c\n"));
    }

    @Test
    void aPlainValueOverSeveralLinesIsOneLine() {
        assertEquals("one two", value("one\n  two"));
    }

    @Test
    void aListGivesItsItemsWithTheirPlaces() {
        List<YamlItem> items = items("# two\n- id: a\n\n- id: b\n  title: B\n");
        assertEquals(
                List.of("x.yaml:2:3", "x.yaml:4:3"),
                items.stream().map(item -> item.place().toString()).toList());
        assertEquals("- id: b\n  title: B\n", items.getLast().source());
    }

    @Test
    void frontMatterCountsLinesFromWhereItStands() {
        new YamlReader(problems).items(new YamlText("x.md", "title: A\ntitle: B\n", 2));
        assertEquals(List.of("3:1+5 duplicate-key: 'title' is given twice, first on line 2"), problems());
    }

    @Test
    void aFieldGivenTwiceIsNamedAtAnyDepth() {
        assertRefused(
                "a:\n  - b: 1\n    c: {d: 1, d: 2}\n    b: 2\na: 3\n",
                "3:15+1 duplicate-key: 'd' is given twice, first on line 3",
                "4:5+1 duplicate-key: 'b' is given twice, first on line 2",
                "5:1+1 duplicate-key: 'a' is given twice, first on line 1");
    }

    @Test
    void aFieldGivenThreeTimesIsNamedTwice() {
        assertRefused(
                "a: 1\n'a': 2\n\"a\": 3\n",
                "2:1+3 duplicate-key: 'a' is given twice, first on line 1",
                "3:1+3 duplicate-key: 'a' is given twice, first on line 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!str 5",
                "!!python/object:os.system x",
                "!custom x",
                "! x",
                "!<tag:a> x",
                "!!map {}",
                "!!set [a]"
            })
    void tagsAreRefused(String tagged) {
        items("a: 1\nb: " + tagged + "\n");
        assertEquals(1, problems().size());
        assertEquals("2:4+1 bad-yaml: a tag (", problems().getFirst().substring(0, 23));
    }

    @Test
    void tenAliasesAreAllowedAndElevenAreNot() {
        String ten = "a: &a x\nb: [" + "*a, ".repeat(9) + "*a";
        items(ten + "]\n");
        assertEquals(List.of(), problems());
        assertRefused(ten + ", *a]\n", "2:45+1 bad-yaml: more than 10 aliases");
    }

    @Test
    void anAliasStandsForWhatItNames() {
        assertEquals("x", items("a: &one x\nb: *one\n").getFirst().text("b").orElseThrow());
    }

    @Test
    void anAliasOfNothingIsNamed() {
        assertRefused("a: *gone\n", "1:4+1 bad-yaml: a text that starts with * or & has a meaning of its own in YAML");
    }

    @Test
    void thirtyDeepIsAllowedAndThirtyOneIsNot() {
        items("a: " + "[".repeat(29) + "]".repeat(29));
        assertEquals(List.of(), problems());
        assertRefused("a: " + "[".repeat(30) + "]".repeat(30), "1:33+1 bad-yaml: nested more than 30 deep");
    }

    @Test
    void depthIsCountedAnewForEachItem() {
        items(("- a: " + "[".repeat(25) + "]".repeat(25) + "\n").repeat(3));
        assertEquals(List.of(), problems());
    }

    @Test
    void tabsThatIndentAreNamed() {
        assertRefused("a:\n\tb: 1\n", "2:1+1 bad-yaml: a tab is used where YAML wants spaces");
    }

    @Test
    void controlCharactersAreNamedAfterSignsOutsideTheBasicPlane() {
        assertRefused("a: \uD83D\uDE00 \u001b[31m\n", "1:7+1 bad-yaml: a control character is not allowed in YAML");
    }

    @Test
    void columnsCountCharactersAsEditorsDo() {
        assertRefused(
                "{\"\uD83D\uDE00\": 1, b: 2, b: 3}\n", "1:17+1 duplicate-key: 'b' is given twice, first on line 1");
    }

    @Test
    void anUnquotedColonIsNamed() {
        assertRefused(
                "title: Interoperability: what it is\n",
                "1:24+1 bad-yaml: a colon followed by a space starts a value here, where none can be");
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamed() {
        assertRefused("a: \"one\nb: two\n", "1:4+1 bad-yaml: a quote is opened here and never closed");
        assertEquals(
                "write \" at the end of the text, or none at its start",
                problems.sorted().getFirst().hint());
    }

    @Test
    void aFieldWithoutItsColonIsNamed() {
        assertRefused("a: 1\nbee\nc: 2\n", "2:1+3 bad-yaml: a field name without its colon");
    }

    @Test
    void wrongIndentationIsNamed() {
        assertRefused(
                "a: 1\n  b: 2\n", "2:3+1 bad-yaml: the line is indented, but the field above it has its value already");
    }

    @Test
    void aSecondDocumentIsNamed() {
        assertRefused("a: 1\n---\nb: 2\n", "2:1+1 bad-yaml: a second document starts here");
    }

    @Test
    void oneDocumentMayBeMarkedAsSuch() {
        assertEquals(
                "1", items("%YAML 1.1\n---\na: 1\n...\n").getFirst().text("a").orElseThrow());
        assertEquals(List.of(), problems());
    }

    @Test
    void aFileThatIsATextIsNamed() {
        assertRefused("just words\n", "1:1+10 wrong-type: the file holds a text instead of fields");
    }

    @Test
    void itemsThatAreNotGroupsAreNamedAndTheOthersRead() {
        List<YamlItem> items = items("- a\n- id: b\n- [c]\n-\n");
        assertEquals(1, items.size());
        String message = " wrong-type: an item of the list is not a group of fields";
        assertEquals(List.of("1:3+1" + message, "3:3+1" + message, "4:2+1" + message), problems());
    }

    @Test
    void nothingButBlanksOrCommentsIsEmpty() {
        assertRefused(" \n\n", "1:1+1 empty-file: there is nothing here");
    }

    @Test
    void windowsLineEndsInsideTheTextDoNotShiftPlaces() {
        assertRefused("a: 1\r\nb: 2\r\na: 3\r\n", "3:1+1 duplicate-key: 'a' is given twice, first on line 1");
    }

    @Test
    void onlyOneGroupOfFieldsIsTakenWhereOneIsWanted() {
        new YamlReader(problems).item(YamlText.file("site.yaml", "- title: A\n"));
        assertEquals(List.of("1:1+1 wrong-type: fields are wanted here, not a list"), problems());
    }
}
