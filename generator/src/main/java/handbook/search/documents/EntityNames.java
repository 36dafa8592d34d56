package handbook.search.documents;

import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What entities are called besides their titles. */
final class EntityNames {
    private static final int SHORT_TITLE = 4;
    /** A digit, or a capital inside a word: FHIR, dm+d, DCB0129, SystmOne. */
    private static final Pattern NAME = Pattern.compile("\\p{Nd}|[\\p{L}+&]\\p{Lu}|\\p{L}\\+");

    private EntityNames() {}

    /** Other names and acronyms, as written. */
    static List<String> others(Entity entity) {
        return switch (entity) {
            case Entry entry -> entry.meta().alsoKnownAs();
            case Term term -> {
                List<String> names = new ArrayList<>();
                term.acronym().ifPresent(names::add);
                names.addAll(term.synonyms());
                yield names;
            }
            default -> List.of();
        };
    }

    /** Codes, as written. */
    static List<String> codes(Entity entity) {
        return switch (entity) {
            case Standard standard ->
                standard.referenceCodes().stream()
                        .map(Standard.ReferenceCode::withScheme)
                        .toList();
            case Criterion criterion -> List.of(criterion.code());
            case SystemType system ->
                system.cpv().stream().map(SystemType.Cpv::code).toList();
            default -> List.of();
        };
    }

    /** Title, other names and codes, each once. */
    static List<String> all(Entity entity) {
        Set<String> names = new LinkedHashSet<>();
        names.add(entity.title());
        names.addAll(others(entity));
        names.addAll(codes(entity));
        return List.copyOf(names);
    }

    /**
     * The names and codes by which readers ask for it as a whole. What only speaks of a code does not go by it, and a title of ordinary
     * words is found by these.
     */
    static List<String> identifying(Entity entity) {
        boolean named = entity instanceof Entry;
        return all(entity).stream()
                .filter(name -> named || name.chars().noneMatch(Character::isDigit))
                .filter(name -> !name.equals(entity.title()) || isName(name))
                .toList();
    }

    /** Whether a title is a name of its own: it is short, and has a code or capitals in it. */
    private static boolean isName(String title) {
        return title.split("\\s+").length <= SHORT_TITLE && NAME.matcher(title).find();
    }
}
