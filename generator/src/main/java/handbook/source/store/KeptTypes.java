package handbook.source.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The types of what is kept, numbered as they are met. Any thread may ask. */
final class KeptTypes {
    private final List<KeptType> byNumber = new CopyOnWriteArrayList<>();
    private final Map<Class<?>, Integer> numbers = new ConcurrentHashMap<>();

    /** The types that this program numbered so before. */
    static KeptTypes named(List<String> names) {
        KeptTypes types = new KeptTypes();
        for (String name : names) {
            try {
                types.number(Class.forName(name, false, KeptTypes.class.getClassLoader()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return types;
    }

    int number(Class<?> type) {
        Integer known = numbers.get(type);
        return known == null ? add(type) : known;
    }

    private synchronized int add(Class<?> type) {
        return numbers.computeIfAbsent(type, missing -> {
            byNumber.add(KeptType.of(missing));
            return byNumber.size() - 1;
        });
    }

    KeptType get(int number) {
        return byNumber.get(number);
    }

    List<String> names() {
        return byNumber.stream().map(type -> type.type().getName()).toList();
    }
}
