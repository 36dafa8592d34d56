package handbook.pages.views;

import handbook.lists.Facet;
import handbook.model.Chapter;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.site.SiteConfig;
import handbook.pages.routes.Selection;
import handbook.pages.routes.Shortlist;
import handbook.pages.routes.SiteIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * The handbook's landing page: its parts, and a route for each audience and stage.
 *
 * @param minutes how long the whole handbook takes to read
 */
public record HandbookView(List<Part> parts, List<Way> ways, int minutes) {
    private static final int CHAPTERS_SHOWN_IN_ALL = 100;

    /** A part with its chapters. */
    public record Part(SiteConfig.Part part, List<Entity> chapters, int total, String rest) {
        public boolean cut() {
            return chapters.size() < total;
        }
    }

    /** The values of a facet, each with its chapters. */
    public record Way(String id, String title, List<Stop> stops) {}

    /** Chapters for one audience or stage. */
    public record Stop(String id, String title, String meaning, Shortlist chapters) {}

    static HandbookView of(SiteIndex index) {
        List<Entity> chapters = index.published(Kind.CHAPTER);
        List<SiteConfig.Part> parts = index.site().parts();
        int each = chapters.size() <= CHAPTERS_SHOWN_IN_ALL
                ? CHAPTERS_SHOWN_IN_ALL
                : Math.max(1, CHAPTERS_SHOWN_IN_ALL / Math.max(1, parts.size()));
        int minutes = chapters.stream()
                .mapToInt(chapter -> ((Chapter) chapter).body().readingMinutes())
                .sum();
        return new HandbookView(
                parts.stream().map(part -> part(index, part, each)).toList(), ways(index), minutes);
    }

    private static Part part(SiteIndex index, SiteConfig.Part part, int most) {
        List<Chapter> chapters = index.site().chapters(part);
        List<Entity> shown = List.copyOf(chapters.subList(0, Math.min(most, chapters.size())));
        return new Part(part, shown, chapters.size(), "handbook/part/" + part.id() + "/");
    }

    private static List<Way> ways(SiteIndex index) {
        List<Way> ways = new ArrayList<>();
        index.facets(Kind.CHAPTER).forEach((facet, values) -> {
            if (!facet.id().equals("part")) {
                ways.add(new Way(
                        facet.id(),
                        facet.title(),
                        values.stream()
                                .map(value -> stop(index, Selection.of(Kind.CHAPTER, facet, value), value))
                                .toList()));
            }
        });
        return ways;
    }

    private static Stop stop(SiteIndex index, Selection selection, Facet.Value value) {
        return new Stop(
                value.id(),
                value.title(),
                value.meaning(),
                Shortlist.of(index.selected(selection), selection.address()));
    }
}
