package handbook.source.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** What values of one type are made of. */
sealed interface KeptType {
    Class<?> type();

    static KeptType of(Class<?> type) {
        if (!type.getName().startsWith("handbook.model.") && !type.getName().startsWith("handbook.diagnostics.")) {
            throw new IllegalArgumentException(type + " is not what readers make");
        }
        return type.isEnum() ? new OneOf(type, type.getEnumConstants()) : Parts.of(type);
    }

    /** A closed choice. */
    record OneOf(Class<?> type, Object[] constants) implements KeptType {}

    /** A record. */
    record Parts(Class<?> type, Method[] accessors, Constructor<?> constructor) implements KeptType {
        static Parts of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Method[] accessors = Stream.of(components)
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toArray(Method[]::new);
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Parts(type, accessors, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        Object part(int at, Object whole) {
            try {
                return accessors[at].invoke(whole);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessors[at] + " cannot be called", e);
            }
        }

        Object whole(Object[] parts) {
            try {
                return constructor.newInstance(parts);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constructor + " cannot be called", e);
            }
        }
    }
}
