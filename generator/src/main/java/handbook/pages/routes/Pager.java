package handbook.pages.routes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One page of a long list.
 *
 * @param base the address of the first page
 * @param page which page, counted from 1
 * @param pages how many there are, at least 1
 */
public record Pager(String base, int page, int pages) {
    public static int pagesFor(int items, int perPage) {
        return Math.max(1, Math.ceilDiv(items, perPage));
    }

    public static String address(String base, int page) {
        return page == 1 ? base : base + "page/" + page + "/";
    }

    public static <T> List<T> slice(List<T> items, int page, int perPage) {
        return items.subList(Math.min(items.size(), (page - 1) * perPage), Math.min(items.size(), page * perPage));
    }

    /** Whether there is more than one page. */
    public boolean needed() {
        return pages > 1;
    }

    public Optional<Anchor> previous() {
        return page > 1 ? Optional.of(to(page - 1)) : Optional.empty();
    }

    public Optional<Anchor> next() {
        return page < pages ? Optional.of(to(page + 1)) : Optional.empty();
    }

    /** The first and last pages, this one and its neighbours. */
    public List<Anchor> nearby() {
        return IntStream.rangeClosed(1, pages)
                .filter(number -> number == 1 || number == pages || Math.abs(number - page) <= 2)
                .mapToObj(this::to)
                .toList();
    }

    private Anchor to(int number) {
        return new Anchor(Integer.toString(number), address(base, number));
    }
}
