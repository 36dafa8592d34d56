package handbook.pipeline;

import handbook.assemble.AssemblyMemory;
import handbook.markdown.MarkdownReader;
import handbook.markdown.term.TermIndex;
import handbook.source.ReadMemory;
import handbook.yaml.RecordBinder;

/**
 * What is kept from one time a project is read to the next.
 *
 * @param files what was made of each file
 * @param assembly what each entity leads to
 * @param binder what is known of records, whatever the project says
 * @param assets what goes with every page
 * @param templates what pages are made with
 */
record Memory(
        ReadMemory files, AssemblyMemory assembly, RecordBinder binder, AssetMemory assets, TemplateMemory templates) {
    /** For a project that is read once. */
    static Memory none() {
        return of(ReadMemory.none());
    }

    /** For a project that is read once, in a process of its own, and again in another. */
    static Memory of(ReadMemory files) {
        return new Memory(files, AssemblyMemory.none(), newBinder(), new AssetMemory(), new TemplateMemory());
    }

    /** For a project that is read again and again. */
    static Memory empty() {
        return empty(new AssetMemory());
    }

    static Memory empty(AssetMemory assets) {
        return new Memory(ReadMemory.empty(), AssemblyMemory.empty(), newBinder(), assets, new TemplateMemory());
    }

    private static RecordBinder newBinder() {
        return new RecordBinder(new MarkdownReader(TermIndex.NONE)::read);
    }
}
