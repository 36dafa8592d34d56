package handbook.pages.routes;

import handbook.lists.Sorting;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.SystemType;
import handbook.model.site.Tool;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Works out every page a site has. */
public final class Routes {
    private final SiteIndex index;
    private final List<Route> routes = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private Routes(SiteIndex index) {
        this.index = index;
    }

    /** Every page, each address once: of two pages at one address the one made from the sources wins over a list. */
    public static List<Route> of(SiteIndex index) {
        return new Routes(index).collect();
    }

    private List<Route> collect() {
        add(new Route.Home());
        for (Kind kind : Kind.values()) {
            index.published(kind).forEach(this::addEntity);
        }
        index.sections().forEach(section -> addLists(section.kind()));
        if (index.hasLineage()) {
            add(new Route.Lineage());
        }
        addIndex();
        add(new Route.Search());
        for (Tool tool : Tool.values()) {
            if (index.section(tool.about()).isPresent()) {
                add(new Route.ToolPage(tool));
            }
        }
        if (index.section(Tool.ROADMAP.about()).isPresent()) {
            add(new Route.Questions());
        }
        add(new Route.NotFound());
        index.site().redirects().forEach(redirect -> add(new Route.Moved(redirect)));
        return List.copyOf(routes);
    }

    private void addEntity(Entity entity) {
        if (entity instanceof Entry entry) {
            add(new Route.EntryPage(entry));
        } else if (entity.kind() == Kind.TOPIC || entity.kind() == Kind.CARE_SETTING) {
            add(new Route.Subject(entity));
            addLong(SiteIndex.byKind(index.about(entity)), entity);
        }
        if (index.site().incoming(entity).size() > Shortlist.limit(entity)) {
            int users = index.incoming(entity).size();
            if (users > Shortlist.limit(entity)) {
                addPages(users, PageSizes.COMPACT, page -> new Route.UsedBy(entity, page));
            }
        }
        if (entity instanceof SystemType system) {
            int criteria = index.requirements(system).criteria().size();
            if (criteria > PageSizes.REQUIREMENTS) {
                addPages(criteria, PageSizes.REQUIREMENTS, page -> new Route.Requirements(system, page));
            }
        }
    }

    private void addLong(Map<Kind, List<Entity>> groups, Entity subject) {
        groups.forEach((kind, entities) -> {
            if (entities.size() > Shortlist.limit(subject)) {
                addPages(entities.size(), PageSizes.COMPACT, page -> new Route.SubjectKind(subject, kind, page));
            }
        });
    }

    private void addLists(Kind kind) {
        if (kind == Kind.CHAPTER) {
            add(new Route.Handbook());
        } else {
            addList(Selection.all(kind));
        }
        Sorting.of(kind, index.site().words())
                .forEach(sorting -> addList(Selection.of(kind, Sorting.FACET, sorting.value())));
        index.facets(kind)
                .forEach((facet, values) -> values.forEach(value -> addList(Selection.of(kind, facet, value))));
    }

    private void addList(Selection selection) {
        int size = index.selected(selection).size();
        Kind kind = selection.kind();
        addPages(
                size,
                PageSizes.of(kind),
                page -> kind.sharesPage() ? new Route.Shared(selection, page) : new Route.Listed(selection, page));
    }

    private void addIndex() {
        add(new Route.Index("", 1));
        index.names()
                .forEach((letter, names) ->
                        addPages(names.size(), PageSizes.COMPACT, page -> new Route.Index(letter, page)));
    }

    private void addPages(int items, int perPage, IntFunction<Route> route) {
        for (int page = 1; page <= Pager.pagesFor(items, perPage); page++) {
            add(route.apply(page));
        }
    }

    private void add(Route route) {
        if (taken.add(route.address())) {
            routes.add(route);
        }
    }
}
