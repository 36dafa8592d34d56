package handbook.schema;

import handbook.model.field.Between;
import handbook.model.field.Default;
import handbook.model.field.Doc;
import handbook.model.field.Expected;
import handbook.model.field.Inline;
import handbook.model.field.Longest;
import handbook.model.field.Named;
import handbook.model.field.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a record is written in YAML, read once from its components.
 *
 * @param constructor the record's canonical constructor
 * @param slots what each of its parameters is filled from, in order
 * @param fields every field that may be written, including those of inlined components, by name
 */
public record RecordSchema(Constructor<?> constructor, List<Slot> slots, Map<String, Field> fields) {
    public sealed interface Slot {}

    /** A field of its own. */
    public record Field(
            String name,
            Type type,
            @Nullable Text shape,
            @Nullable Between range,
            @Nullable Longest longest,
            @Nullable Default fallback,
            boolean hasStandIn,
            String doc)
            implements Slot {
        /** Whether it must be written. */
        public boolean isRequired() {
            return fallback == null && !isOptional() && raw() != List.class && raw() != boolean.class;
        }

        /** Whether somebody who did not write it may have misspelt it. */
        public boolean isExpected() {
            return hasStandIn || isRequired();
        }

        public boolean isOptional() {
            return raw() == Optional.class;
        }

        public Class<?> raw() {
            return rawType(type);
        }
    }

    /** A record whose fields stand beside the others. */
    public record Inlined(RecordSchema schema) implements Slot {}

    public static RecordSchema of(Class<?> type) {
        List<Slot> slots = new ArrayList<>();
        Map<String, Field> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Inline.class)) {
                RecordSchema inlined = of(component.getType());
                slots.add(new Inlined(inlined));
                fields.putAll(inlined.fields);
                continue;
            }
            Named named = component.getAnnotation(Named.class);
            Field field = new Field(
                    named == null ? component.getName() : named.value(),
                    component.getGenericType(),
                    component.getAnnotation(Text.class),
                    component.getAnnotation(Between.class),
                    component.getAnnotation(Longest.class),
                    component.getAnnotation(Default.class),
                    component.isAnnotationPresent(Expected.class),
                    component.isAnnotationPresent(Doc.class)
                            ? component.getAnnotation(Doc.class).value()
                            : "");
            slots.add(field);
            fields.put(field.name(), field);
        }
        return new RecordSchema(canonical(type), List.copyOf(slots), Collections.unmodifiableMap(fields));
    }

    private static Constructor<?> canonical(Class<?> type) {
        Class<?>[] parameters = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is not a record", e);
        }
    }

    public static Class<?> rawType(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    public static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
