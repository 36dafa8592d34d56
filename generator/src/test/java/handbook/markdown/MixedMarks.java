package handbook.markdown;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that no editor would write: marks of all kinds in any order, whole and broken. */
final class MixedMarks {
    /** Each with words of its own in place of X, so that none can stand for another. */
    private static final List<String> SNIPPETS = List.of(
            "X words.\n",
            "**X and X",
            "X** ",
            "`X",
            "_X_ ",
            "\n\n",
            "\n",
            "[[standard:X|X]] ",
            "[[standard:alpha",
            "[X](x.md \"Y\") ",
            "[X](my file.md) ",
            "[X] (x.md) ",
            "(X)[x.md] ",
            "[X][X] ",
            "[X] ",
            "![X](x.png) ",
            "![X][X] ",
            "X[^1] ",
            "\n[^1]: X note\n\n",
            "\n[^2]: X note\n\n",
            "\n[^1]: X again\n\n",
            "\n| X | X |\n|---|---|\n| X | X | X | X |\n",
            "\n| X | X |\n| X | X |\n",
            "\n| X |\n|---|---|\n| X | X |\n",
            "\n| X | X | X |\n|---|---|\n| X | X |\n",
            "\n##X\n",
            "\n## X {#x}\n",
            "\n## X *X* `X`\n",
            "\nX\n---\n",
            "\nX\n===\n",
            "\n> [!NOTE] X\n> X\n",
            "\n> [!tip]- X **X**\n> X\n\n",
            "\n> X\nX\n",
            "\n!!! warning \"X **X**\"\n\n    X\n\n",
            "\n!!! do \"X\"\n\n    X\n    - X\n\n",
            "\n!!! unknown \"X\"\n\n    X\n",
            "\n!!! inset X\n",
            "\n```\nX\n```\n",
            "\n```\nX\n",
            "\n    X code\n",
            "\n- X\n- X\n",
            "\n- [ ] X\n",
            "\n1. X\n2) X\n",
            "\nX\n: X\n",
            "\n::: X\nX\n:::\n",
            "{% X %} ",
            "{{ X }} ",
            "{: .X} ",
            "<!-- gone -->",
            "\n<!-- gone\n\ngone --> X\n",
            "X <!-- gone --> X ",
            "<!-- X ",
            "<b>X</b> ",
            "<br>",
            "https://example.org/X ",
            "X@example.org ",
            "<https://example.org/X> ",
            "==X== ",
            "~~X~~ ",
            ":X: ",
            "&amp; X ",
            "\\*X ",
            "\tX",
            "\n---\n",
            "\n\\\nX",
            "| X ",
            "X\u00A0X ");

    private MixedMarks() {}

    /** @param first the number of its first word */
    static String of(Random random, int first) {
        int[] next = {first};
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> SNIPPETS.get(random.nextInt(SNIPPETS.size())))
                .map(snippet -> numbered(snippet, next))
                .collect(Collectors.joining());
    }

    /** Puts words of its own in place of each X. */
    private static String numbered(String snippet, int[] next) {
        StringBuilder text = new StringBuilder();
        for (char c : snippet.toCharArray()) {
            text.append(c == 'X' ? "word" + next[0]++ : String.valueOf(c));
        }
        return text.toString();
    }
}
