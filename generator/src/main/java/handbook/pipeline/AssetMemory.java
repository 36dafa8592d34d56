package handbook.pipeline;

import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.output.assets.Assets;
import handbook.source.ProgramFiles;
import org.jspecify.annotations.Nullable;

/** What the browser half was built into, with a site's words in it: made again when those change. */
final class AssetMemory {
    private @Nullable Loaded last;

    private record Loaded(SiteWords words, Assets assets) {}

    synchronized Assets of(Site site, Project project) {
        Loaded known = last;
        if (known == null || !known.words.equals(site.words())) {
            known = new Loaded(site.words(), Assets.load(new ProgramFiles(project.folder()), site.words()::find));
            last = known;
        }
        return known.assets;
    }
}
