package handbook.markdown.slips;

import com.vladsch.flexmark.util.ast.Node;
import handbook.diagnostics.Rule;
import java.util.BitSet;
import java.util.regex.Matcher;

/** Looks for marks among the words of one block. */
public final class SlipFinder {
    private static final int MOST_OF_A_KIND = 5;

    private SlipFinder() {}

    /** Is told what was found. */
    public interface Report {
        /**
         * @param from the offset in the source of what was typed
         * @param to the offset after it
         */
        void slip(Rule rule, int from, int to, String message, String hint);
    }

    /** @param block what holds runs of text: a paragraph, a heading, a cell */
    public static void look(Node block, Report report) {
        String text = LiteralText.of(block);
        Node first = block.getFirstChild();
        int start = first == null ? 0 : first.getStartOffset();
        TypedSigns signs = new TypedSigns(text);
        BitSet named = new BitSet();
        for (Slip slip : Slips.ALL) {
            if (!slip.mayBeIn(signs)) {
                continue;
            }
            Matcher matcher = slip.typed().matcher(text);
            for (int found = 0; found < MOST_OF_A_KIND && matcher.find(); found++) {
                int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
                int from = matcher.start(group);
                int to = matcher.end(group);
                int next = named.nextSetBit(from);
                if (next < 0 || next >= to) {
                    named.set(from, to);
                    String typed = text.substring(from, to)
                            .replace(LiteralText.BLOT, '\u2026')
                            .strip();
                    report.slip(
                            slip.rule(),
                            start + from,
                            start + to,
                            slip.message().replace("{}", typed),
                            slip.hint().replace("{}", typed));
                }
            }
        }
    }
}
