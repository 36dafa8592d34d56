package handbook.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code [[…]]}; anything else that starts with a bracket is left to the parser. */
final class EntityLinkParser implements InlineParserExtension {
    private static final int LONGEST = 500;

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int end = endOf(input, start);
        if (end < 0) {
            return false;
        }
        EntityLink link = EntityLink.of(input.subSequence(start, end));
        if (link.leadsNowhere()) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(link);
        parser.setIndex(end);
        return true;
    }

    /** The offset after the closing brackets, or -1 if no such link starts here. */
    private static int endOf(BasedSequence input, int start) {
        if (start + 4 >= input.length() || input.charAt(start + 1) != '[') {
            return -1;
        }
        int last = Math.min(input.length() - 1, start + LONGEST);
        for (int i = start + 2; i < last; i++) {
            char c = input.charAt(i);
            if (c == '[') {
                return -1;
            }
            if (c == ']') {
                return input.charAt(i + 1) == ']' ? i + 2 : -1;
            }
        }
        return -1;
    }

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public void finalizeDocument(InlineParser parser) {}

    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new EntityLinkParser();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
