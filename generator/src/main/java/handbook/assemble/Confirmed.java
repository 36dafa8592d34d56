package handbook.assemble;

import handbook.model.choice.Confidence;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Takes out of a record what nobody has confirmed: items of lists and optional values that say so of themselves, however deep. What a
 * record cannot be without stays, as {@link handbook.model.Meta} does, whose own confidence readers are told.
 */
final class Confirmed {
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    /** The record without it; the same one, where there is none. */
    @SuppressWarnings("unchecked")
    <R> R partsOf(R record) {
        return (R) record((Record) record);
    }

    /** Whether a value does not say of itself that it is not confirmed. */
    boolean isSure(Object value) {
        return !(value instanceof Record record)
                || shape(record.getClass()).confidences.stream()
                        .map(confidence -> confidence.read(record))
                        .map(found -> found instanceof Optional<?> optional ? optional.orElse(null) : found)
                        .noneMatch(Confidence.UNSURE::equals);
    }

    private Record record(Record record) {
        Shape shape = shape(record.getClass());
        if (!shape.isAsked) {
            return record;
        }
        List<Object> values = new ArrayList<>();
        boolean same = true;
        for (Part part : shape.parts) {
            Object before = part.read(record);
            Object after = part.isAsked ? value(before) : before;
            same &= before == after;
            values.add(after);
        }
        return same ? record : shape.make(values);
    }

    private Object value(Object value) {
        return switch (value) {
            case Optional<?> optional -> {
                Optional<?> kept = optional.filter(this::isSure).map(this::value);
                yield kept.orElse(null) == optional.orElse(null) ? optional : kept;
            }
            case List<?> list -> {
                List<Object> kept =
                        list.stream().filter(this::isSure).map(this::value).toList();
                yield isSame(list, kept) ? list : kept;
            }
            case Record record -> record(record);
            default -> value;
        };
    }

    private static boolean isSame(List<?> before, List<?> after) {
        boolean same = before.size() == after.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = before.get(i) == after.get(i);
        }
        return same;
    }

    private Shape shape(Class<?> type) {
        Shape known = shapes.get(type);
        if (known == null) {
            known = shapeOf(type);
            shapes.put(type, known);
        }
        return known;
    }

    private Shape shapeOf(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        List<Part> confidences = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> held = held(component.getGenericType());
            boolean isAsked = held.isRecord()
                    && (shape(held).isAsked || !shape(held).confidences.isEmpty());
            Part part = new Part(component.getAccessor(), isAsked);
            parts.add(part);
            if (held == Confidence.class) {
                confidences.add(part);
            }
        }
        return new Shape(canonical(type), parts, confidences, parts.stream().anyMatch(Part::isAsked));
    }

    /** The type itself, or what an optional or a list of it holds. */
    private static Class<?> held(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic
            when generic.getRawType() == Optional.class || generic.getRawType() == List.class ->
                held(generic.getActualTypeArguments()[0]);
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> Object.class;
        };
    }

    private static Constructor<?> canonical(Class<?> type) {
        try {
            return type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is not a record", e);
        }
    }

    /**
     * What is known of a record type.
     *
     * @param confidences the parts that say how sure the record is
     * @param isAsked whether it may hold anything that says how sure it is
     */
    private record Shape(Constructor<?> constructor, List<Part> parts, List<Part> confidences, boolean isAsked) {
        Record make(List<Object> values) {
            try {
                return (Record) constructor.newInstance(values.toArray());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Part(Method accessor, boolean isAsked) {
        Object read(Object record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
