package handbook.pages.views;

import handbook.model.Kind;
import handbook.model.Policy;
import handbook.model.site.Site;
import handbook.pages.routes.SiteIndex;
import handbook.pictures.Picture;
import handbook.pictures.lineage.Rivers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How policies follow from one another.
 *
 * @param rivers the same in pictures
 * @param roots policies that others follow from and that follow from none
 * @param alone how many policies stand outside
 * @param more how many follow from one another and are more than a page can show
 */
public record LineageView(List<Picture> rivers, List<Node> roots, int alone, int more) {
    private static final int MOST = 250;
    private static final Comparator<Policy> OLDEST_FIRST = Comparator.comparing((Policy policy) -> policy.inForceFrom()
                    .or(() -> policy.meta().issued())
                    .map(Object::toString)
                    .orElse("9999"))
            .thenComparing(Policy::title)
            .thenComparing(Policy::id);

    /**
     * A policy in the picture.
     *
     * @param also the other policies it follows from
     * @param shownBefore whether it stands, with what follows from it, further up the page
     */
    public record Node(Policy policy, List<Policy> also, List<Node> children, boolean shownBefore) {}

    static LineageView of(SiteIndex index) {
        return new Drawing(index.site()).draw(index.published(Kind.POLICY).size());
    }

    /** The picture while it is drawn. */
    private static final class Drawing {
        private final Site site;
        private final Map<String, List<Policy>> followers = new HashMap<>();
        private final Set<String> drawn = new HashSet<>();

        Drawing(Site site) {
            this.site = site;
            for (Policy policy : site.all(Policy.class)) {
                site.all(policy.derivesFrom())
                        .forEach(from -> followers
                                .computeIfAbsent(from.id(), key -> new ArrayList<>())
                                .add(policy));
            }
            followers.values().forEach(list -> list.sort(OLDEST_FIRST));
        }

        LineageView draw(int policies) {
            List<Policy> origins = site.all(Policy.class).stream()
                    .filter(policy -> site.all(policy.derivesFrom()).isEmpty() && followers.containsKey(policy.id()))
                    .sorted(OLDEST_FIRST)
                    .toList();
            List<Node> roots = origins.stream()
                    .filter(root -> drawn.size() < MOST)
                    .map(root -> node(root, null))
                    .toList();
            int linked = linked(origins);
            return new LineageView(Rivers.of(site), roots, policies - linked, linked - drawn.size());
        }

        /** How many policies there are in all that the origins lead to, themselves among them. */
        private int linked(List<Policy> origins) {
            Set<String> linked = new HashSet<>();
            Deque<Policy> open = new ArrayDeque<>(origins);
            while (!open.isEmpty()) {
                Policy policy = open.pop();
                if (linked.add(policy.id())) {
                    open.addAll(followers.getOrDefault(policy.id(), List.of()));
                }
            }
            return linked.size();
        }

        private Node node(Policy policy, @org.jspecify.annotations.Nullable Policy parent) {
            List<Policy> also = site.all(policy.derivesFrom()).stream()
                    .filter(other -> parent == null || !other.is(parent))
                    .toList();
            if (!drawn.add(policy.id())) {
                return new Node(policy, also, List.of(), true);
            }
            List<Node> children = followers.getOrDefault(policy.id(), List.of()).stream()
                    .filter(child -> drawn.size() < MOST)
                    .map(child -> node(child, policy))
                    .toList();
            return new Node(policy, also, children, false);
        }
    }
}
