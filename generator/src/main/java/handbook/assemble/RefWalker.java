package handbook.assemble;

import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.Ref;
import handbook.model.field.Inline;
import handbook.model.value.Location;
import handbook.model.value.Origin;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Finds every reference in a record, however deep, with the field it stands in. */
final class RefWalker {
    private final Map<Class<?>, List<Part>> partsOf = new ConcurrentHashMap<>();

    /** Calls back with the field's name ({@code mandates}, {@code options.standards}) and the reference. */
    void walk(Entity entity, BiConsumer<String, Ref<?>> found) {
        record(entity, "", found);
    }

    private void record(Object record, String prefix, BiConsumer<String, Ref<?>> found) {
        for (Part part : parts(record.getClass())) {
            value(part.read(record), part.inline ? prefix : join(prefix, part.name), found);
        }
    }

    private void value(Object value, String name, BiConsumer<String, Ref<?>> found) {
        switch (value) {
            case Ref<?> ref -> found.accept(name, ref);
            case Optional<?> optional -> optional.ifPresent(inner -> value(inner, name, found));
            case List<?> list -> list.forEach(item -> value(item, name, found));
            case Record record -> record(record, name, found);
            default -> {}
        }
    }

    private static String join(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + "." + name;
    }

    private List<Part> parts(Class<?> type) {
        List<Part> known = partsOf.get(type);
        if (known == null) {
            known = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                if (mayHoldReferences(component)) {
                    Method accessor = component.getAccessor();
                    known.add(new Part(component.getName(), component.isAnnotationPresent(Inline.class), accessor));
                }
            }
            partsOf.put(type, known);
        }
        return known;
    }

    private static boolean mayHoldReferences(RecordComponent component) {
        Class<?> type = component.getType();
        boolean leaf = type == String.class || type.isPrimitive() || type.isEnum() || type == Body.class;
        return !leaf
                && type != Origin.class
                && type != Location.class
                && !component.getGenericType().getTypeName().contains("java.lang.String>");
    }

    private record Part(String name, boolean inline, Method accessor) {
        Object read(Object record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
