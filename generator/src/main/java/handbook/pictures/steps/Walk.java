package handbook.pictures.steps;

import handbook.model.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Goes from an entity to others step by step, to each once, where it is nearest. */
public final class Walk<E extends Entity> {
    /** Of one step, so that a picture stays one that can be taken in. */
    private static final int MOST = 12;

    private final E centre;
    private final Set<String> met = new LinkedHashSet<>();
    private final List<Step<E>> followed = new ArrayList<>();

    public Walk(E centre) {
        this.centre = centre;
        met.add(centre.id());
    }

    /** Somebody that was met, and by which step. */
    public record Met<E extends Entity>(E entity, Step<E> by) {}

    /** Those that rest on the centre, those that rest on them, and so on. */
    public List<List<Met<E>>> users(int steps, Function<E, List<Step<E>>> next) {
        return go(steps, next, Step::user);
    }

    /** Those that the centre rests on, those that they rest on, and so on. */
    public List<List<Met<E>>> bases(int steps, Function<E, List<Step<E>>> next) {
        return go(steps, next, Step::base);
    }

    /** How many were met, the centre apart. */
    public int others() {
        return met.size() - 1;
    }

    /** Every step that was gone. */
    public List<Step<E>> followed() {
        return List.copyOf(followed);
    }

    private List<List<Met<E>>> go(int most, Function<E, List<Step<E>>> next, Function<Step<E>, E> end) {
        List<List<Met<E>>> steps = new ArrayList<>();
        List<E> from = List.of(centre);
        while (steps.size() < most && !from.isEmpty()) {
            Map<String, Met<E>> found = new LinkedHashMap<>();
            for (E one : from) {
                for (Step<E> step : next.apply(one)) {
                    E other = end.apply(step);
                    boolean isNew = !met.contains(other.id());
                    if (isNew && (found.containsKey(other.id()) || found.size() < MOST)) {
                        found.putIfAbsent(other.id(), new Met<>(other, step));
                        followed.add(step);
                    }
                }
            }
            met.addAll(found.keySet());
            if (!found.isEmpty()) {
                steps.add(List.copyOf(found.values()));
            }
            from = found.values().stream().map(Met::entity).toList();
        }
        return steps;
    }
}
