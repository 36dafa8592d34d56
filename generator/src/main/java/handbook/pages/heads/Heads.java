package handbook.pages.heads;

import handbook.lists.Sorting;
import handbook.model.Chapter;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Event;
import handbook.model.Kind;
import handbook.model.PlainPage;
import handbook.model.site.EvidenceAge;
import handbook.model.site.SiteConfig;
import handbook.model.site.SiteWords;
import handbook.model.site.Tool;
import handbook.pages.routes.AlphabeticalIndex;
import handbook.pages.routes.Anchor;
import handbook.pages.routes.Route;
import handbook.pages.routes.Section;
import handbook.pages.routes.Selection;
import handbook.pages.routes.SiteIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what the frame around each page says. */
public final class Heads {
    private static final String TEXTS = "sections.heads.";

    private final SiteIndex index;
    private final SiteWords words;
    private final NextSteps nextSteps;
    private final Anchor home;

    public Heads(SiteIndex index) {
        this.index = index;
        this.words = index.site().words();
        this.home = new Anchor(words.text("sections.home"), "");
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
                        numbered(
                                words.say(
                                        TEXTS + "kind",
                                        Map.of(
                                                "kind",
                                                words.plural(page.kind()),
                                                "title",
                                                page.subject().title())),
                                page.page()));
            case Route.Listed page -> list(route, page.selection(), page.page());
            case Route.UsedBy page ->
                below(page.entity(), route, numbered(about("usedBy", page.entity()), page.page()));
            case Route.Requirements page ->
                below(page.system(), route, numbered(about("requirements", page.system()), page.page()));
            case Route.Shared page -> list(route, page.selection(), page.page());
            case Route.Lineage lineage -> plain(route, words.text(TEXTS + "lineage.title"), "lineage", "policies/");
            case Route.Index page -> plain(route, numbered(indexTitle(page.letter()), page.page()), "index", "");
            case Route.Search search -> plain(route, words.text(TEXTS + "search.title"), "search", "");
            case Route.ToolPage page -> tool(route, page.tool());
            case Route.Questions questions -> questions(route);
            case Route.NotFound missing -> plain(route, words.text(TEXTS + "notFound.title"), "notFound", "");
            case Route.Moved moved -> plain(route, words.text(TEXTS + "moved.title"), "moved", "");
        };
    }

    private String indexTitle(String letter) {
        if (letter.isEmpty()) {
            return words.text(TEXTS + "index.title");
        }
        String name = letter.equals(AlphabeticalIndex.OTHER)
                ? words.text(TEXTS + "index.others")
                : letter.toUpperCase(java.util.Locale.ROOT);
        return words.say(TEXTS + "index.letter", Map.of("letter", name));
    }

    private String about(String text, Entity entity) {
        return words.say(TEXTS + text, Map.of("title", entity.title()));
    }

    private String numbered(String title, int page) {
        return page == 1 ? title : words.say(TEXTS + "numbered", Map.of("title", title, "page", page));
    }

    private PageHead plain(Route route, String title, String texts, String section) {
        String description = words.text(TEXTS + texts + ".description");
        return PageHead.of(route.address(), title, description, section, List.of(home));
    }

    /** What readers who do not know a tool's title ask for. */
    public List<String> otherNames(Tool tool) {
        return tool.otherNames(words);
    }

    private PageHead questions(Route route) {
        List<Anchor> crumbs = above(Tool.ROADMAP);
        crumbs.add(new Anchor(Tool.ROADMAP.title(words), Tool.ROADMAP.address()));
        String texts = TEXTS + "questions.";
        return PageHead.of(
                route.address(),
                words.text(texts + "title"),
                words.text(texts + "description"),
                Tool.ROADMAP.section(),
                crumbs);
    }

    /** The front page, and the list that a tool belongs to. */
    private List<Anchor> above(Tool tool) {
        List<Anchor> crumbs = new ArrayList<>(List.of(home));
        index.sections().stream()
                .filter(section -> section.address().equals(tool.section()))
                .forEach(section -> crumbs.add(new Anchor(section.name(), section.address())));
        return crumbs;
    }

    private PageHead tool(Route route, Tool tool) {
        List<Anchor> crumbs = above(tool);
        return PageHead.of(route.address(), tool.title(words), tool.description(words), tool.section(), crumbs);
    }

    private PageHead section(Route route, Kind kind) {
        Section section = index.section(kind).orElseThrow();
        return PageHead.of(route.address(), section.heading(), section.lead(), section.address(), List.of(home))
                .then(nextSteps.after(kind));
    }

    private PageHead list(Route route, Selection selection, int page) {
        PageHead whole = section(route, selection.kind());
        if (selection.filter().isEmpty() && page == 1) {
            return whole;
        }
        Section section = index.section(selection.kind()).orElseThrow();
        String title = numbered(
                selection.filter().map(filter -> narrowed(section, filter)).orElse(section.heading()), page);
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
                        List.of(home, new Anchor(section.name(), section.address())))
                .then(whole.next());
    }

    private String narrowed(Section section, Selection.Filter filter) {
        String value = filter.value().title();
        return filter.facet() == Sorting.FACET
                ? words.say(TEXTS + "sorted", Map.of("heading", section.heading(), "order", value))
                : words.say(TEXTS + "narrowed", Map.of("heading", section.heading(), "value", value));
    }

    private PageHead below(Entity entity, Route route, String title) {
        PageHead parent = entity instanceof Entry entry ? entry(entry) : subject(entity);
        List<Anchor> crumbs = new ArrayList<>(parent.crumbs());
        crumbs.add(new Anchor(entity.title(), index.address(entity)));
        return PageHead.of(route.address(), title, summary(entity), parent.section(), crumbs);
    }

    private String summary(Entity entity) {
        return entity instanceof Event event
                ? words.say(TEXTS + "event", Map.of("date", words.date(event.date()), "title", event.title()))
                : entity.summary();
    }

    private PageHead subject(Entity subject) {
        Section section = index.section(subject.kind()).orElse(Section.of(subject.kind(), 0, words));
        return new PageHead(
                index.address(subject),
                subject.title(),
                summary(subject),
                section.address(),
                List.of(home, new Anchor(section.name(), section.address())),
                Optional.empty(),
                Optional.of(subject.origin().start().path()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private PageHead entry(Entry entry) {
        Section section = Section.of(entry.kind(), 0, words);
        List<Anchor> crumbs = new ArrayList<>(List.of(home));
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
                entry.meta().reviewBy(),
                EvidenceAge.of(entry, index.site()));
    }
}
