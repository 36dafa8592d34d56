package handbook.pages;

import freemarker.template.TemplateException;
import handbook.pages.bodies.WebBodies;
import handbook.pages.heads.Heads;
import handbook.pages.routes.SiteIndex;
import handbook.pages.templates.Kept;
import handbook.pages.templates.TemplateEngine;
import handbook.pages.templates.WordsModel;
import handbook.pages.views.Downloads;
import handbook.pages.views.Views;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the pages of one site have in common, made once: what is known of the whole site, headers and footers. */
final class PageFurniture {
    private final SiteIndex index;
    private final Heads heads;
    private final Views views;
    private final TemplateEngine engine;
    private final WordsModel words;
    private final WebBodies bodies;
    private final Map<String, String> made = new ConcurrentHashMap<>();
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    PageFurniture(SiteIndex index, Downloads downloads, TemplateEngine engine) {
        this.index = index;
        this.heads = new Heads(index);
        this.views = new Views(index, downloads);
        this.engine = engine;
        this.words = WordsModel.of(index.site().words());
        this.bodies = new WebBodies(index.site().words());
    }

    SiteIndex index() {
        return index;
    }

    Heads heads() {
        return heads;
    }

    Views views() {
        return views;
    }

    /**
     * The header as pages of a section write it at one depth.
     *
     * @param searched whether the page has a search box of its own
     */
    String header(String section, boolean searched, PageLinks links, AssetNames assets)
            throws IOException, TemplateException {
        return make("partials/header.ftlh", section, searched, links, assets);
    }

    String footer(PageLinks links, AssetNames assets) throws IOException, TemplateException {
        return make("partials/footer.ftlh", "", false, links, assets);
    }

    /** The model of a page before what is its own. */
    PageModel model(PageLinks links, AssetNames assets) {
        return new PageModel(engine.wrapper(), bodies, index, links, assets)
                .withTool("words", words)
                .withTool("kept", new Kept(kept, links.toRoot()));
    }

    private String make(String template, String section, boolean searched, PageLinks links, AssetNames assets)
            throws IOException, TemplateException {
        String key = template + " " + section + " " + searched + " " + links.toRoot();
        String known = made.get(key);
        if (known == null) {
            PageModel model = model(links, assets)
                    .with("section", section)
                    .with("searched", searched)
                    .with("plainPages", index.published(handbook.model.Kind.PLAIN_PAGE))
                    .with("lineage", index.hasLineage());
            known = engine.templates().fill(template, model);
            made.put(key, known);
        }
        return known;
    }
}
