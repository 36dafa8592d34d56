package handbook.architecture;

import static handbook.ProgramWords.WORDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import handbook.model.Kind;
import handbook.model.choice.Choice;
import handbook.model.site.Phrase;
import handbook.model.site.SiteWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program's words are whole: what the code names has them. */
class ChoiceWordsTest {
    private static final List<Choice> CHOICES = Program.CLASSES.stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Choice.class))
            .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
            .map(Choice.class::cast)
            .toList();

    @Test
    void everyChoiceHasATitleAndAMeaning() {
        assertFalse(CHOICES.isEmpty());
        assertNone(CHOICES.stream()
                .flatMap(choice -> Stream.of("title", "meaning").map(name -> SiteWords.key(choice, name)))
                .filter(ChoiceWordsTest::isMissing));
    }

    @Test
    void everyKindIsCalledSomethingAloneWithinASentenceAndCounted() {
        assertNone(Stream.of(Kind.values())
                .flatMap(kind -> Stream.of("title", "plural", "within", "pluralWithin", "count")
                        .map(name -> SiteWords.key(kind, name)))
                .filter(ChoiceWordsTest::isMissing));
    }

    /** All choices of a kind have the same texts, so that a template that asks for one never misses it. */
    @Test
    void choicesOfAKindHaveTheSameTexts() {
        assertNone(CHOICES.stream()
                .collect(Collectors.groupingBy(
                        Choice::choiceOf, Collectors.mapping(ChoiceWordsTest::names, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(kind -> kind.getValue().size() > 1)
                .map(Object::toString));
    }

    @Test
    void noTextIsForAChoiceOrKindThatDoesNotExist() {
        Set<String> known = Stream.concat(
                        CHOICES.stream().map(choice -> "choices." + choice.choiceOf() + "." + choice.id()),
                        Stream.of(Kind.values()).map(kind -> "kinds." + kind.id()))
                .collect(Collectors.toSet());
        assertNone(WORDS.texts().keySet().stream()
                .filter(key -> key.startsWith("choices.") || key.startsWith("kinds."))
                .filter(key -> !known.contains(key.substring(0, key.lastIndexOf('.')))));
    }

    @Test
    void everyFormButTheLastBeginsWithItsNumber() {
        assertNone(WORDS.texts().entrySet().stream()
                .filter(text -> !new Phrase(text.getValue()).isWellFormed())
                .map(Object::toString));
    }

    private static Set<String> names(Choice choice) {
        String start = SiteWords.key(choice, "");
        return WORDS.texts().keySet().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .collect(Collectors.toSet());
    }

    private static boolean isMissing(String key) {
        return WORDS.find(key).filter(text -> !text.isBlank()).isEmpty();
    }

    private static void assertNone(Stream<String> faults) {
        assertEquals(List.of(), faults.sorted().toList());
    }
}
