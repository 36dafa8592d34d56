package handbook.markdown.syntax;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells Flexmark of a kind of block. Flexmark knows factories by their class, so each is made as a class of its own. */
abstract class BlockFactory implements CustomBlockParserFactory {
    private final Function<DataHolder, BlockParserFactory> starts;
    private final Set<Class<?>> before;

    /**
     * @param starts looks whether one starts on a line, by the options of the parser
     * @param before the kinds of Flexmark's own that are looked for after it
     */
    BlockFactory(Function<DataHolder, BlockParserFactory> starts, Set<Class<?>> before) {
        this.starts = starts;
        this.before = before;
    }

    BlockFactory(BlockParserFactory start) {
        this(options -> start, Set.of());
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return starts.apply(options);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return before.isEmpty() ? null : before;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
