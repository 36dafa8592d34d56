package handbook.pipeline;

import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pages.templates.TemplateEngine;
import handbook.source.ProgramFiles;
import handbook.source.Sighting;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The templates as they were last read: read again when one of them, the words or the language changes. */
final class TemplateMemory {
    private @Nullable Engine last;

    private record Key(Map<Path, String> own, SiteWords words, String language) {}

    private record Engine(Key key, TemplateEngine engine) {}

    synchronized TemplateEngine of(Site site, Project project, Sighting sources) {
        Key key = new Key(
                sources.digestsBelow(project.folder().resolve("templates")),
                site.words(),
                site.config().language());
        Engine known = last;
        if (known == null || !known.key.equals(key)) {
            known = new Engine(key, engine(site, project));
            last = known;
        }
        return known.engine;
    }

    /** One that knows nothing yet. */
    static TemplateEngine engine(Site site, Project project) {
        ProgramFiles program = new ProgramFiles(project.folder());
        return TemplateEngine.of(program::template, site.words(), site.config().language());
    }
}
