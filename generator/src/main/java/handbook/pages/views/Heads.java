package handbook.pages.views;

import handbook.lists.Sorting;
import handbook.model.Chapter;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.PlainPage;
import handbook.model.site.SiteConfig;
import handbook.pages.routes.AlphabeticalIndex;
import handbook.pages.routes.Anchor;
import handbook.pages.routes.Route;
import handbook.pages.routes.Section;
import handbook.pages.routes.Selection;
import handbook.pages.routes.SiteIndex;
import handbook.pages.routes.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out what the frame around each page says. */
public final class Heads {
    private static final Anchor HOME = new Anchor("Home", "");
    private final SiteIndex index;
    private final NextSteps nextSteps;

    public Heads(SiteIndex index) {
        this.index = index;
        this.nextSteps = new NextSteps(index);
    }

    public PageHead of(Route route) {
        SiteConfig config = index.site().config();
        return switch (route) {
            case Route.Home home -> PageHead.of("", config.title(), config.purpose(), "", List.of());
            case Route.Handbook handbook -> section(route, Kind.CHAPTER);
            case Route.EntryPage page -> entry(page.entry());
            case Route.Subject page -> subject(page.subject());
            case Route.SubjectKind page ->
                below(
                        page.subject(),
                        route,
                        page.kind().plural() + ": " + page.subject().title() + numbered(page.page()));
            case Route.Listed page -> list(route, page.selection(), page.page());
            case Route.UsedBy page ->
                below(page.entity(), route, "What refers to " + page.entity().title() + numbered(page.page()));
            case Route.Requirements page ->
                below(page.system(), route, "Requirements: " + page.system().title() + numbered(page.page()));
            case Route.Shared page -> list(route, page.selection(), page.page());
            case Route.Lineage lineage ->
                plain(
                        route,
                        "Policy lineage",
                        "How policies, laws and programmes follow from one another.",
                        "policies/");
            case Route.Index page ->
                plain(
                        route,
                        page.letter().isEmpty() ? "A to Z" : "A to Z: " + letter(page.letter()) + numbered(page.page()),
                        "Everything in the handbook and the catalogue, by name and short form.",
                        "");
            case Route.Search search -> plain(route, "Search", "Find something by its name or short form.", "");
            case Route.ToolPage page -> tool(route, page.tool());
            case Route.NotFound missing -> plain(route, "Page not found", "There is no page at this address.", "");
            case Route.Moved moved -> plain(route, "This page has moved", "This page has a new address.", "");
        };
    }

    static String letter(String letter) {
        return letter.equals(AlphabeticalIndex.OTHER) ? "numbers and signs" : letter.toUpperCase(java.util.Locale.ROOT);
    }

    private static String numbered(int page) {
        return page == 1 ? "" : ", page " + page;
    }

    private PageHead plain(Route route, String title, String description, String section) {
        return PageHead.of(route.address(), title, description, section, List.of(HOME));
    }

    private PageHead tool(Route route, Tool tool) {
        List<Anchor> crumbs = new ArrayList<>(List.of(HOME));
        index.sections().stream()
                .filter(section -> section.address().equals(tool.section()))
                .forEach(section -> crumbs.add(new Anchor(section.name(), section.address())));
        return PageHead.of(route.address(), tool.title(), tool.description(), tool.section(), crumbs);
    }

    private PageHead section(Route route, Kind kind) {
        Section section = index.section(kind).orElseThrow();
        return PageHead.of(route.address(), section.heading(), section.lead(), section.address(), List.of(HOME))
                .then(nextSteps.after(kind));
    }

    private PageHead list(Route route, Selection selection, int page) {
        PageHead whole = section(route, selection.kind());
        if (selection.filter().isEmpty() && page == 1) {
            return whole;
        }
        Section section = index.section(selection.kind()).orElseThrow();
        String title = section.heading()
                + selection
                        .filter()
                        .map(filter -> (filter.facet() == Sorting.FACET ? ", by " : ": ")
                                + filter.value().title())
                        .orElse("")
                + numbered(page);
        String description = selection
                .filter()
                .map(filter -> filter.value().meaning())
                .filter(meaning -> !meaning.isBlank())
                .orElse(section.lead());
        return PageHead.of(
                        route.address(),
                        title,
                        description,
                        section.address(),
                        List.of(HOME, new Anchor(section.name(), section.address())))
                .then(whole.next());
    }

    private PageHead below(Entity entity, Route route, String title) {
        PageHead parent = entity instanceof Entry entry ? entry(entry) : subject(entity);
        List<Anchor> crumbs = new ArrayList<>(parent.crumbs());
        crumbs.add(new Anchor(entity.title(), index.address(entity)));
        return PageHead.of(route.address(), title, entity.summary(), parent.section(), crumbs);
    }

    private PageHead subject(Entity subject) {
        Section section = index.section(subject.kind()).orElse(Section.of(subject.kind(), 0));
        return new PageHead(
                index.address(subject),
                subject.title(),
                subject.summary(),
                section.address(),
                List.of(HOME, new Anchor(section.name(), section.address())),
                Optional.empty(),
                Optional.of(subject.origin().start().path()),
                Optional.empty(),
                Optional.empty());
    }

    private PageHead entry(Entry entry) {
        Section section = Section.of(entry.kind(), 0);
        List<Anchor> crumbs = new ArrayList<>(List.of(HOME));
        if (!(entry instanceof PlainPage)) {
            crumbs.add(new Anchor(section.name(), section.address()));
        }
        if (entry instanceof Chapter chapter) {
            index.part(chapter).ifPresent(part -> crumbs.add(new Anchor(part.title(), "handbook/#part-" + part.id())));
        }
        String title = entry instanceof Criterion criterion ? criterion.code() + " " + entry.title() : entry.title();
        return new PageHead(
                index.address(entry),
                title,
                entry.summary(),
                entry instanceof PlainPage ? "" : section.address(),
                crumbs,
                nextSteps.after(entry),
                Optional.of(entry.origin().start().path()),
                entry.meta().modified(),
                entry.meta().reviewBy());
    }
}
