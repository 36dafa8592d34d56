package handbook.output.answers;

import handbook.model.Capability;
import handbook.model.CareSetting;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Organisation;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.Term;
import handbook.model.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which names stand for one thing. Of several that share a name it is the one that has it as title, code or short form; else it is none's.
 * A term and an entry that share one are one thing, or the name is none's.
 */
final class KnownNames {
    private static final List<Class<? extends Entity>> ASKED_FOR = List.of(
            Standard.class, Policy.class, SystemType.class, Organisation.class, Criterion.class, Capability.class);

    private final Site site;
    private final Map<String, NamesOf> names = new HashMap<>();
    private final Map<String, Term> terms;
    private final Map<String, Entity> entries;
    private final Map<String, List<Entity>> entriesOf = new HashMap<>();
    private final Map<String, List<Term>> termsOf = new HashMap<>();

    private KnownNames(Site site) {
        this.site = site;
        terms = known(site.all(Term.class));
        entries = known(ASKED_FOR.stream()
                .<Entity>flatMap(type -> site.all(type).stream())
                .toList());
        known(site.all(CareSetting.class)).forEach(entries::putIfAbsent);
        for (Term term : site.all(Term.class)) {
            Entity.once(namesOf(term).all().flatMap(name -> Optional.ofNullable(entries.get(name)).stream())).stream()
                    .filter(entry -> isOne(term, entry))
                    .forEach(entry -> {
                        entriesOf
                                .computeIfAbsent(term.key(), key -> new ArrayList<>())
                                .add(entry);
                        termsOf.computeIfAbsent(entry.key(), key -> new ArrayList<>())
                                .add(term);
                    });
        }
    }

    /** What each folded name stands for, in order of the names. */
    static TreeMap<String, Subject> of(Site site) {
        KnownNames known = new KnownNames(site);
        TreeSet<String> names = new TreeSet<>(known.terms.keySet());
        names.addAll(known.entries.keySet());
        TreeMap<String, Subject> subjects = new TreeMap<>();
        names.forEach(name -> known.subject(name, known.terms.get(name), known.entries.get(name))
                .ifPresent(subject -> subjects.put(name, subject)));
        return subjects;
    }

    private Optional<Subject> subject(String name, @Nullable Term term, @Nullable Entity entry) {
        if (term != null && entry != null && !isOne(term, entry)) {
            return isExample(name, term, entry)
                    ? Optional.of(new Subject(Optional.empty(), Optional.of(entry)))
                    : Optional.empty();
        }
        return Optional.of(new Subject(
                Optional.ofNullable(term).or(() -> only(termsOf, entry)),
                Optional.ofNullable(entry).or(() -> only(entriesOf, term))));
    }

    private static <E extends Entity> Optional<E> only(Map<String, List<E>> others, @Nullable Entity entity) {
        List<E> found = entity == null ? List.of() : others.getOrDefault(entity.key(), List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whether the title of one is a name of the other or part of its title, or the term names the entry and shares its own name with it. */
    private boolean isOne(Term term, Entity entry) {
        NamesOf ofTerm = namesOf(term);
        NamesOf ofEntry = namesOf(entry);
        String title = AnswerName.fold(term.title());
        String entryTitle = AnswerName.fold(entry.title());
        if (ofEntry.has(title) || ofTerm.has(entryTitle) || isPart(title, term, entryTitle)) {
            return true;
        }
        return names(term, entry) && ofTerm.own().stream().anyMatch(ofEntry::has);
    }

    private static boolean isPart(String title, Term term, String entryTitle) {
        boolean hasWords = term.title().contains(" ");
        return entryTitle.startsWith(title) || hasWords && entryTitle.contains(title);
    }

    /** Whether a term has a name only because it speaks of the entry, as "classification" does of ICD-10. */
    private boolean isExample(String name, Term term, Entity entry) {
        return names(term, entry) && !namesOf(term).own().contains(name);
    }

    private boolean names(Term term, Entity entry) {
        return Stream.concat(site.all(term.standards()).stream(), site.all(term.policies()).stream())
                .anyMatch(entry::is);
    }

    private NamesOf namesOf(Entity entity) {
        return names.computeIfAbsent(entity.key(), key -> NamesOf.of(entity));
    }

    private <E extends Entity> Map<String, E> known(List<E> entities) {
        Map<String, List<E>> owners = new HashMap<>();
        Map<String, List<E>> bearers = new HashMap<>();
        for (E entity : entities) {
            namesOf(entity)
                    .own()
                    .forEach(name -> owners.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(entity));
            namesOf(entity)
                    .others()
                    .forEach(name -> bearers.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(entity));
        }
        bearers.putAll(owners);
        Map<String, E> known = new HashMap<>();
        bearers.forEach((name, all) -> {
            if (all.size() == 1) {
                known.put(name, all.getFirst());
            }
        });
        return known;
    }
}
