package handbook.pages;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.lists.SiteListings;
import handbook.model.site.SearchablePage;
import handbook.model.site.Site;
import handbook.model.value.Location;
import handbook.output.ContentPolicy;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import handbook.pages.heads.PageHead;
import handbook.pages.routes.Route;
import handbook.pages.routes.Routes;
import handbook.pages.routes.SiteIndex;
import handbook.pages.templates.ModelWrapper;
import handbook.pages.templates.TemplateSource;
import handbook.pages.templates.Templates;
import handbook.pages.views.Downloads;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the pages of a site: the same site and route give the same bytes. Safe for use by many threads.
 *
 * <pre>{@code
 * PageRenderer renderer = new PageRenderer(SiteListings.of(site), templates, Map.of("handbook.css", "handbook-1a2b3c4d.css"));
 * for (Route route : renderer.routes()) {
 *     publish(renderer.render(route, problems));
 * }
 * }</pre>
 */
public final class PageRenderer implements Output {
    private final Templates templates;
    private final ModelWrapper wrapper;
    private final AssetNames assets;
    private final PageFurniture frame;
    private final List<Route> routes;

    /**
     * @param source templates are read from it once each; changed templates need a new renderer
     * @param assets the published name of each asset under {@code assets/}, by its plain name
     */
    public PageRenderer(SiteListings overview, TemplateSource source, Map<String, String> assets) {
        this(new SiteIndex(overview), source, AssetNames.of(assets), Downloads.NONE);
    }

    /** @param downloads the files that go with pages */
    public PageRenderer(SiteIndex index, TemplateSource source, AssetNames assets, Downloads downloads) {
        Site site = index.site();
        this.wrapper = new ModelWrapper(site.words());
        this.templates = new Templates(
                source, wrapper, Locale.forLanguageTag(site.config().language()));
        this.assets = assets;
        this.frame = new PageFurniture(index, downloads, templates, wrapper);
        this.routes = Routes.of(index);
    }

    /** Every page of the site, each address once. */
    public List<Route> routes() {
        return routes;
    }

    @Override
    public List<PlannedFile> plan() {
        return routes().stream()
                .map(route ->
                        new PlannedFile(route.path(), source(route), problems -> Optional.of(render(route, problems))))
                .toList();
    }

    private static Location source(Route route) {
        return route instanceof Route.EntryPage page ? page.entry().origin().of("id") : Location.of(route.path());
    }

    /** The lists and tools that a reader may look for by name. */
    public List<SearchablePage> searchablePages() {
        return SearchablePages.among(routes, frame.heads());
    }

    /** One page. A template that fails is reported, and the page says so. */
    public OutputFile render(Route route, Problems problems) {
        String name = "layouts/" + route.layout() + ".ftlh";
        try {
            PageHead head = frame.heads().of(route);
            PageLinks links = new PageLinks(frame.index(), route);
            PageModel model = frame.model(links, assets)
                    .with("page", head)
                    .with("it", frame.views().subject(route))
                    .with("view", frame.views().of(route))
                    .with("contentPolicy", ContentPolicy.meta())
                    .with("sections", frame.index().sections())
                    .with("robots", route instanceof Route.NotFound || route instanceof Route.Moved ? "noindex" : "")
                    .withHtml("header", frame.header(head.section(), route.hasSearch(), links, assets))
                    .withHtml("footer", frame.footer(links, assets));
            return OutputFile.ofText(route.path(), templates.fill(name, model));
        } catch (TemplateException | IOException e) {
            Location place = place(e, name);
            problems.add(Rule.BAD_TEMPLATE, place, firstLine(e), "while making /" + route.address());
            return OutputFile.ofText(route.path(), "This page could not be made. See the diagnostics.\n");
        }
    }

    private static Location place(Exception problem, String layout) {
        return switch (problem) {
            case ParseException parse ->
                new Location("templates/" + parse.getTemplateName(), Math.max(0, parse.getLineNumber()), 1, 0);
            case TemplateNotFoundException missing -> Location.of("templates/" + missing.getTemplateName());
            case TemplateException template
            when template.getTemplateSourceName() != null ->
                new Location(
                        "templates/" + template.getTemplateSourceName(),
                        template.getLineNumber() == null ? 0 : template.getLineNumber(),
                        1,
                        0);
            default -> Location.of("templates/" + layout);
        };
    }

    private static String firstLine(Exception problem) {
        String message = problem instanceof TemplateException template
                ? template.getMessageWithoutStackTop()
                : String.valueOf(problem.getMessage());
        return message.lines().findFirst().orElse("the template fails").strip();
    }
}
