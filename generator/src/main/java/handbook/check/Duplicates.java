package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Chapter;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.site.Site;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What readers, suppliers and lists tell apart by a title, a code or a number has one of its own. */
final class Duplicates implements Check {
    @Override
    public void check(Site site, Problems problems) {
        List<Entity> pages = site.catalogue().all().stream()
                .filter(entity -> !entity.kind().sharesPage())
                .toList();
        report(
                new Own("title", Rule.DUPLICATE_TITLE, "say in each what is its own"),
                pages,
                page -> page.kind() + " " + page.title().strip().toLowerCase(Locale.ROOT),
                Entity::title,
                problems);
        report(
                new Own("code", Rule.DUPLICATE_CODE, "suppliers answer by the code: give each criterion its own"),
                site.all(Criterion.class),
                criterion -> criterion.code().strip().toLowerCase(Locale.ROOT),
                Criterion::code,
                problems);
        report(
                new Own("order", Rule.DUPLICATE_ORDER, "give each chapter of a part its own number"),
                site.all(Chapter.class).stream()
                        .filter(chapter -> chapter.origin().fields().containsKey("order"))
                        .toList(),
                chapter -> chapter.part() + " " + chapter.order(),
                chapter -> String.valueOf(chapter.order()),
                problems);
    }

    private record Own(String field, Rule rule, String hint) {}

    private static <E extends Entity> void report(
            Own own, List<E> entities, Function<E, String> key, Function<E, String> shown, Problems problems) {
        Map<String, E> first = new HashMap<>();
        List<E> inOrder = entities.stream()
                .sorted(Comparator.comparing(entity -> entity.origin().start()))
                .toList();
        for (E entity : inOrder) {
            E earlier = first.putIfAbsent(key.apply(entity), entity);
            if (earlier != null) {
                problems.add(
                        own.rule,
                        entity.origin().of(own.field),
                        "the " + own.field + " '" + shown.apply(entity) + "' is already used in "
                                + earlier.origin().of(own.field),
                        own.hint);
            }
        }
    }
}
