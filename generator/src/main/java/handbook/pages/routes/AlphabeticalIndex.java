package handbook.pages.routes;

import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every name anything is known by, by first letter. */
public final class AlphabeticalIndex {
    /** The letter of names that start with none. */
    public static final String OTHER = "0";

    private AlphabeticalIndex() {}

    /**
     * A name and what it leads to.
     *
     * @param alias whether it is another name, so that readers must be told the title
     */
    public record Name(String text, Entity entity, boolean alias) {}

    /** Names by letter ({@code a} to {@code z}, {@value #OTHER} for the rest), each list sorted. */
    static Map<String, List<Name>> of(Map<Kind, List<Entity>> published) {
        Map<String, List<Name>> names = new TreeMap<>();
        published.forEach((kind, entities) -> {
            if (kind != Kind.EVENT && kind != Kind.SOURCE) {
                entities.forEach(entity -> addNames(entity, names));
            }
        });
        names.values()
                .forEach(list -> list.sort(Comparator.comparing(Name::text, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(name -> name.entity().kind())
                        .thenComparing(name -> name.entity().id())));
        return names;
    }

    private static void addNames(Entity entity, Map<String, List<Name>> names) {
        add(new Name(entity.title(), entity, false), names);
        List<String> others = new ArrayList<>();
        if (entity instanceof Entry entry) {
            others.addAll(entry.meta().alsoKnownAs());
        } else if (entity instanceof Term term) {
            term.acronym().ifPresent(others::add);
            others.addAll(term.synonyms());
        }
        others.stream()
                .distinct()
                .filter(other -> !other.isBlank() && !other.equalsIgnoreCase(entity.title()))
                .forEach(other -> add(new Name(other, entity, true), names));
    }

    private static void add(Name name, Map<String, List<Name>> names) {
        char first = Character.toLowerCase(name.text().strip().charAt(0));
        String letter = first >= 'a' && first <= 'z' ? Character.toString(first) : OTHER;
        names.computeIfAbsent(letter, key -> new ArrayList<>()).add(name);
    }
}
