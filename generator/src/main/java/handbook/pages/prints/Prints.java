package handbook.pages.prints;

import handbook.lists.Facet;
import handbook.model.Entity;
import handbook.model.Ref;
import handbook.model.text.Image;
import handbook.model.text.Link;
import handbook.model.value.Location;
import handbook.model.value.Origin;
import handbook.output.Ink;
import handbook.pages.routes.SiteIndex;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what pages show by short texts, equal for equal content in any two builds of one program. An entity is told by all that is known
 * of it and by where its links lead, but not by the lines it is written on, which no page shows.
 */
public final class Prints {
    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toArray(Method[]::new);
        }
    };

    private final SiteIndex index;
    private final Map<String, String> entities = new ConcurrentHashMap<>();

    public Prints(SiteIndex index) {
        this.index = index;
    }

    public String of(Object value) {
        Ink ink = new Ink();
        add(value, ink);
        return ink.print();
    }

    private String of(Entity entity) {
        String known = entities.get(entity.key());
        if (known == null) {
            Ink ink = new Ink();
            ink.add(index.address(entity));
            ink.add(index.site().withheld().statements(entity));
            addRecord((Record) entity, ink);
            known = ink.print();
            entities.put(entity.key(), known);
        }
        return known;
    }

    private void add(@Nullable Object value, Ink ink) {
        switch (value) {
            case null -> ink.add(-1);
            case String text -> ink.add(text);
            case Entity entity -> ink.add(of(entity));
            case Ref<?> ref -> ink.add(ref.key());
            case Location place -> {}
            case Origin origin -> {}
            case Optional<?> optional -> add(optional.orElse(null), ink);
            case List<?> list -> addAll(list, ink);
            case Set<?> set -> addAll(set.stream().map(this::of).sorted().toList(), ink);
            case Map<?, ?> map ->
                addAll(map.entrySet().stream().map(this::of).sorted().toList(), ink);
            case Map.Entry<?, ?> entry -> addAll(List.of(entry.getKey(), entry.getValue()), ink);
            case Link link -> {
                addRecord((Record) link, ink);
                add(index.target(link), ink);
                add(index.site().files().get(link), ink);
            }
            case Image image -> {
                addRecord(image, ink);
                add(index.site().images().get(image), ink);
            }
            case Facet facet -> ink.add(facet.id());
            case Enum<?> one -> ink.add(one.name());
            case Number number -> ink.add(number.longValue(), number.doubleValue());
            case Boolean truth -> ink.add(truth ? 1 : 0);
            case LocalDate day -> ink.add(day.toEpochDay());
            case Record record -> addRecord(record, ink);
            default -> throw new IllegalArgumentException("nothing is known of the content of a " + value.getClass());
        }
    }

    private void addAll(Collection<?> values, Ink ink) {
        ink.add(values.size());
        values.forEach(value -> add(value, ink));
    }

    private void addRecord(Record record, Ink ink) {
        ink.add(record.getClass().getName().hashCode());
        for (Method component : COMPONENTS.get(record.getClass())) {
            try {
                add(component.invoke(record), ink);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
    }
}
