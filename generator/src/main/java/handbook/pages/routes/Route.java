package handbook.pages.routes;

import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.SystemType;
import handbook.model.site.Redirect;
import handbook.model.site.Tool;

/** A page of the site: where it is and what it is made from. */
public sealed interface Route {
    /** Relative to the site's root: empty for the home page, {@code standards/nhs-number/}, {@code 404.html}. */
    String address();

    /** The name of its layout. */
    String layout();

    /** Whether search engines may list it. */
    default boolean isIndexed() {
        return !(this instanceof NotFound) && !(this instanceof Moved);
    }

    /** Whether its text has the search box, so that the header needs none. */
    default boolean hasSearch() {
        return this instanceof Home || this instanceof Search;
    }

    /** The file it is published as. */
    default String path() {
        return address().isEmpty() || address().endsWith("/") ? address() + "index.html" : address();
    }

    /** The front page. */
    public record Home() implements Route {
        @Override
        public String address() {
            return "";
        }

        @Override
        public String layout() {
            return "home";
        }
    }

    /** The handbook's parts and chapters. */
    public record Handbook() implements Route {
        @Override
        public String address() {
            return "handbook/";
        }

        @Override
        public String layout() {
            return "handbook";
        }
    }

    /** An entity with a page of its own. */
    public record EntryPage(Entry entry) implements Route {
        @Override
        public String address() {
            return handbook.model.site.Site.address(entry);
        }

        @Override
        public String layout() {
            return entry.kind().id();
        }
    }

    /** Everything about a topic or for a care setting. */
    public record Subject(Entity subject) implements Route {
        @Override
        public String address() {
            return handbook.model.site.Site.address(subject);
        }

        @Override
        public String layout() {
            return "subject";
        }
    }

    /** Everything of one kind about a topic or for a care setting, where that is much. */
    public record SubjectKind(Entity subject, Kind kind, int page) implements Route {
        @Override
        public String address() {
            return Pager.address(base(), page);
        }

        public String base() {
            return handbook.model.site.Site.address(subject) + kind.segment() + "/";
        }

        @Override
        public String layout() {
            return "related";
        }
    }

    /** A page of a catalogue list, whole or narrowed by a facet. */
    public record Listed(Selection selection, int page) implements Route {
        @Override
        public String address() {
            return Pager.address(selection.address(), page);
        }

        @Override
        public String layout() {
            return "list";
        }
    }

    /** What refers to an entity, where that is much. */
    public record UsedBy(Entity entity, int page) implements Route {
        @Override
        public String address() {
            return Pager.address(base(entity), page);
        }

        public static String base(Entity entity) {
            return entity.kind().segment() + "/" + entity.id() + "/used-by/";
        }

        @Override
        public String layout() {
            return "related";
        }
    }

    /** More requirements than fit the page of a system type. */
    public record Requirements(SystemType system, int page) implements Route {
        @Override
        public String address() {
            return Pager.address(base(system), page);
        }

        public static String base(SystemType system) {
            return handbook.model.site.Site.address(system) + "requirements/";
        }

        @Override
        public String layout() {
            return "requirements";
        }
    }

    /** A page that entities share: glossary, timeline, sources or universal capabilities. */
    public record Shared(Selection selection, int page) implements Route {
        @Override
        public String address() {
            return Pager.address(selection.address(), page);
        }

        @Override
        public String layout() {
            return selection.kind().segment();
        }
    }

    /** How policies follow from one another. */
    public record Lineage() implements Route {
        @Override
        public String address() {
            return "lineage/";
        }

        @Override
        public String layout() {
            return "lineage";
        }
    }

    /**
     * Everything from A to Z.
     *
     * @param letter {@code a} to {@code z}, {@code 0} for the rest; empty for the first page
     */
    public record Index(String letter, int page) implements Route {
        @Override
        public String address() {
            return letter.isEmpty() ? "a-z/" : Pager.address("a-z/" + letter + "/", page);
        }

        @Override
        public String layout() {
            return "a-z";
        }
    }

    /** Where the search box leads. */
    public record Search() implements Route {
        @Override
        public String address() {
            return "search/";
        }

        @Override
        public String layout() {
            return "search";
        }
    }

    /** A page whose script answers questions from the catalogue's data. */
    public record ToolPage(Tool tool) implements Route {
        @Override
        public String address() {
            return tool.address();
        }

        @Override
        public String layout() {
            return tool.id();
        }
    }

    /** The questions of the roadmap, to answer on paper. */
    public record Questions() implements Route {
        @Override
        public String address() {
            return Tool.ROADMAP.address() + "questions/";
        }

        @Override
        public String layout() {
            return "roadmap-questions";
        }
    }

    /** What a reader sees at an address that does not exist. */
    public record NotFound() implements Route {
        @Override
        public String address() {
            return "404.html";
        }

        @Override
        public String layout() {
            return "404";
        }
    }

    /** A former address that leads to the present one. */
    public record Moved(Redirect redirect) implements Route {
        @Override
        public String address() {
            return redirect.from();
        }

        @Override
        public String layout() {
            return "moved";
        }
    }
}
