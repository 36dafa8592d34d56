package handbook.markdown.foreign;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Markdown with HTML in it, as HTML. */
final class ForeignHtml {
    /** HTML and emphasis are read by recursion; only address space until it is used. */
    private static final long STACK_BYTES = 256L << 20;

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(
                    Parser.EXTENSIONS,
                    List.of(TablesExtension.create(), DefinitionExtension.create(), TaskListExtension.create()))
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false)
            .set(Parser.HEADING_NO_ATX_SPACE, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .toImmutable();

    private ForeignHtml() {}

    /** @throws IllegalArgumentException if the text is nested too deeply to be read */
    static String of(String markdown) {
        CompletableFuture<String> html = new CompletableFuture<>();
        Thread reader = new Thread(null, () -> complete(html, markdown), "foreign-markdown", STACK_BYTES);
        reader.setDaemon(true);
        reader.start();
        try {
            return html.join();
        } catch (CompletionException e) {
            throw new IllegalArgumentException(
                    "the text is nested too deeply, or repeats a sign too often", e.getCause());
        }
    }

    private static void complete(CompletableFuture<String> html, String markdown) {
        try {
            html.complete(HtmlRenderer.builder(OPTIONS)
                    .build()
                    .render(Parser.builder(OPTIONS).build().parse(markdown)));
        } catch (RuntimeException | StackOverflowError e) {
            html.completeExceptionally(e);
        }
    }
}
