package handbook.output.answers;

import handbook.model.CareSetting;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What readers call an entity, folded.
 *
 * @param own its title, its codes and its short form
 * @param others its other names
 */
record NamesOf(Set<String> own, Set<String> others) {
    private static final Pattern ASIDE = Pattern.compile("\\s*\\(([^)]*)\\)");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}&+.-]{1,9}");
    private static final Pattern ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");

    static NamesOf of(Entity entity) {
        List<String> own = new ArrayList<>(List.of(entity.title()));
        own.addAll(codes(entity));
        List<String> others = new ArrayList<>();
        switch (entity) {
            case Term term -> {
                term.acronym().ifPresent(own::add);
                others.addAll(term.synonyms());
            }
            case Entry entry -> others.addAll(entry.meta().alsoKnownAs());
            default -> {}
        }
        List.copyOf(own).forEach(name -> addWithoutAside(name, own, others));
        List.copyOf(others).forEach(name -> addWithoutAside(name, others, others));
        return new NamesOf(folded(own), folded(others));
    }

    /** "Digital Technology Assessment Criteria (DTAC)" has two names besides. */
    private static void addWithoutAside(String name, List<String> whole, List<String> aside) {
        ASIDE.matcher(name).results().map(found -> found.group(1)).forEach(inside -> {
            whole.add(ASIDE.matcher(name).replaceAll(""));
            if (ACRONYM.matcher(inside).matches()) {
                aside.add(inside);
            }
        });
    }

    /** Readers leave out the scheme, and the zeros that a number begins with. */
    private static List<String> codes(Entity entity) {
        return switch (entity) {
            case Standard standard ->
                standard.referenceCodes().stream()
                        .flatMap(code -> Stream.of(code.code(), code.withScheme()))
                        .flatMap(code -> Stream.of(code, ZEROS.matcher(code).replaceAll("")))
                        .filter(code -> code.chars().anyMatch(Character::isLetter))
                        .toList();
            case Criterion criterion -> List.of(criterion.code());
            case SystemType system -> List.of(system.id());
            case CareSetting setting -> List.of(setting.id());
            default -> List.of();
        };
    }

    boolean has(String name) {
        return own.contains(name) || others.contains(name);
    }

    Stream<String> all() {
        return Stream.concat(own.stream(), others.stream());
    }

    private static Set<String> folded(List<String> names) {
        return names.stream()
                .map(AnswerName::fold)
                .filter(name -> name.length() > 1)
                .collect(Collectors.toUnmodifiableSet());
    }
}
