package handbook.markdown.syntax;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The Markdown that authors write: CommonMark, some well-known extensions, and our own. */
public final class Syntax implements Parser.ParserExtension {
    private static final String ALL_SIGNS = "| |\n|-|\n";

    private Syntax() {}

    /** A parser that any number of threads may share. */
    public static Parser parser() {
        DataHolder options = new MutableDataSet()
                // HTML is found by RawHtmlParser, which needs no regular expression that recurses.
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.SPACE_IN_LINK_URLS, true)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                // Nothing that was typed is dropped: the writer of tables says what is too much.
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .toImmutable();
        Parser parser = Parser.builder(options)
                .extensions(List.of(
                        TablesExtension.create(),
                        DefinitionExtension.create(),
                        FootnoteExtension.create(),
                        TaskListExtension.create(),
                        new Syntax()))
                .build();
        // Flexmark's threads share one set of the signs that may end a run of words, and add to it as they read.
        // Where two add at once, one sign can be lost, and a table is shown as words. No text after this adds any.
        parser.parse(ALL_SIGNS);
        return parser;
    }

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(CalloutParser.quoted());
        builder.customBlockParserFactory(CalloutParser.indented());
        builder.customBlockParserFactory(CommentParser.factory());
        builder.customBlockParserFactory(FlowParser.factory());
        builder.customBlockParserFactory(NoteParser.factory());
        builder.customBlockParserFactory(TableStart.factory());
        builder.customInlineParserExtensionFactory(new EntityLinkParser.Factory());
        builder.customInlineParserExtensionFactory(new RawHtmlParser.Factory());
    }
}
