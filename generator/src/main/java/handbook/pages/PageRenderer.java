package handbook.pages;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.lists.Lazy;
import handbook.lists.SiteListings;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.site.SearchablePage;
import handbook.model.site.Site;
import handbook.model.value.Location;
import handbook.output.ContentPolicy;
import handbook.output.FileDraft;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import handbook.pages.heads.PageHead;
import handbook.pages.routes.Route;
import handbook.pages.routes.Routes;
import handbook.pages.routes.SiteIndex;
import handbook.pages.templates.TemplateEngine;
import handbook.pages.templates.TemplateSource;
import handbook.pages.views.Downloads;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final TemplateEngine engine;
    private final AssetNames assets;
    private final PageFurniture frame;
    private final Lazy<List<Route>> routes;
    private final Lazy<Map<String, Route>> byPath;

    /**
     * @param source templates are read from it once each; changed templates need a new renderer
     * @param assets the published name of each asset under {@code assets/}, by its plain name
     */
    public PageRenderer(SiteListings overview, TemplateSource source, Map<String, String> assets) {
        this(new SiteIndex(overview), engine(source, overview.site()), AssetNames.of(assets), Downloads.NONE);
    }

    /** @param downloads the files that go with pages */
    public PageRenderer(SiteIndex index, TemplateEngine engine, AssetNames assets, Downloads downloads) {
        this.engine = engine;
        this.assets = assets;
        this.frame = new PageFurniture(index, downloads, engine);
        this.routes = new Lazy<>(() -> Routes.of(index));
        this.byPath = new Lazy<>(
                () -> routes().stream().collect(Collectors.toUnmodifiableMap(Route::path, Function.identity())));
    }

    private static TemplateEngine engine(TemplateSource source, Site site) {
        return TemplateEngine.of(source, site.words(), site.config().language());
    }

    /** Every page of the site, each address once. */
    public List<Route> routes() {
        return routes.get();
    }

    @Override
    public List<PlannedFile> plan() {
        return routes().stream().map(this::planned).toList();
    }

    private PlannedFile planned(Route route) {
        return new PlannedFile(route.path(), source(route), () -> draft(route));
    }

    /** One of the files; where it is the page of an entry, no other is planned. */
    public Optional<PlannedFile> find(String path) {
        return entry(path)
                .<Route>map(Route.EntryPage::new)
                .or(() -> Optional.ofNullable(byPath.get().get(path)))
                .map(this::planned);
    }

    private Optional<Entry> entry(String path) {
        String[] parts = path.split("/");
        String segment = parts.length == 2 ? "" : parts[0];
        String id = parts[Math.max(0, parts.length - 2)];
        return Stream.of(Kind.values())
                .filter(kind -> kind.segment().equals(segment))
                .flatMap(kind -> frame.index().site().catalogue().find(kind, id).stream())
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .filter(entry -> frame.index().place(entry) >= 0)
                .filter(entry -> new Route.EntryPage(entry).path().equals(path))
                .findFirst();
    }

    private static Location source(Route route) {
        return route instanceof Route.EntryPage page ? page.entry().origin().of("id") : Location.of(route.path());
    }

    /** The lists and tools that a reader may look for by name. */
    public List<SearchablePage> searchablePages() {
        return SearchablePages.among(routes(), frame.heads());
    }

    /** One page. A template that fails is reported, and the page says so. */
    public OutputFile render(Route route, Problems problems) {
        return draft(route).make().apply(problems).orElseThrow();
    }

    private FileDraft draft(Route route) {
        try {
            PageModel model = model(route);
            return new FileDraft(
                    Optional.of(model.given()), problems -> Optional.of(fill(route, model, problems)), model::asked);
        } catch (TemplateException | IOException e) {
            return FileDraft.ofUnknown(problems -> Optional.of(spoilt(route, e, problems)));
        }
    }

    private OutputFile fill(Route route, PageModel model, Problems problems) {
        try {
            return OutputFile.ofText(route.path(), engine.templates().fill(layout(route), model));
        } catch (TemplateException | IOException e) {
            return spoilt(route, e, problems);
        }
    }

    private static OutputFile spoilt(Route route, Exception problem, Problems problems) {
        problems.add(
                Rule.BAD_TEMPLATE,
                place(problem, layout(route)),
                firstLine(problem),
                "while making /" + route.address());
        return OutputFile.ofText(route.path(), "This page could not be made. See the diagnostics.\n");
    }

    private static String layout(Route route) {
        return "layouts/" + route.layout() + ".ftlh";
    }

    private PageModel model(Route route) throws IOException, TemplateException {
        PageHead head = frame.heads().of(route);
        PageLinks links = new PageLinks(frame.index(), route);
        return frame.model(links, assets)
                .with("page", head)
                .with("it", frame.views().subject(route))
                .with("view", frame.views().of(route))
                .with("contentPolicy", ContentPolicy.meta())
                .with("robots", route instanceof Route.NotFound || route instanceof Route.Moved ? "noindex" : "")
                .withHtml("header", frame.header(head.section(), route.hasSearch(), links, assets))
                .withHtml("footer", frame.footer(links, assets));
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
