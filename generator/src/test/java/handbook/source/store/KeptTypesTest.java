package handbook.source.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Diagnostic;
import handbook.model.Entity;
import handbook.model.site.FoundFile;
import handbook.model.site.ReadEntities;
import handbook.model.site.SearchWords;
import handbook.model.site.SiteConfig;
import handbook.model.text.Mark;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a record of the model will hold one day, a store can keep it; or this says what it cannot. */
class KeptTypesTest {
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, int.class, long.class, boolean.class, Integer.class, Long.class, LocalDate.class);
    private static final Set<Class<?>> AROUND_OTHERS = Set.of(Optional.class, List.class, Map.class);

    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void allThatReadersMakeCanBeKept() {
        Stream.of(ReadEntities.class, SearchWords.class, SiteConfig.class, FoundFile.class, Diagnostic.class)
                .forEach(type -> look(type, "a reader"));
        assertTrue(
                seen.containsAll(Set.of(Mark.Table.class)) && seen.stream().anyMatch(Entity.class::isAssignableFrom));
    }

    private void look(Type type, String holder) {
        switch (type) {
            case ParameterizedType around -> {
                if (AROUND_OTHERS.contains(around.getRawType())) {
                    Stream.of(around.getActualTypeArguments()).forEach(inside -> look(inside, holder));
                } else {
                    look(around.getRawType(), holder);
                }
            }
            case Class<?> plain -> look(plain, holder);
            case TypeVariable<?> variable -> look(variable.getBounds()[0], holder);
            case WildcardType wild -> look(wild.getUpperBounds()[0], holder);
            default -> throw new AssertionError(type + " in " + holder);
        }
    }

    private void look(Class<?> type, String holder) {
        if (PLAIN.contains(type) || !seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(one -> look(one, type.getName()));
            return;
        }
        assertTrue(type.isRecord() || type.isEnum(), type + " in " + holder + " cannot be kept");
        KeptType.of(type);
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                look(component.getGenericType(), type.getName());
            }
        }
    }
}
