package handbook.pages.templates;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.stream.Collectors;

/** Gives templates to FreeMarker without their indentation, which pages would otherwise carry; lines keep their numbers. */
final class SourceLoader implements TemplateLoader {
    private final TemplateSource templates;

    SourceLoader(TemplateSource templates) {
        this.templates = templates;
    }

    private record Found(String name, String text) {}

    @Override
    public @org.jspecify.annotations.Nullable Object findTemplateSource(String name) {
        return templates.read(name).map(text -> new Found(name, text)).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        String text = ((Found) source).text();
        return new StringReader(text.lines().map(String::stripLeading).collect(Collectors.joining("\n")));
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
