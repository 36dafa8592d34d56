package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Page;
import handbook.model.Standard;
import handbook.model.Term;
import handbook.model.site.Site;
import handbook.model.site.Unread;
import handbook.model.text.ShortForm;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Short forms in running text are in the glossary, are names of something in the catalogue, or are written out on the page. */
final class Acronyms implements Check {
    /** Short forms that every reader knows, and words that are merely written in capitals. */
    private static final Set<String> COMMON = Set.of(
            "UK", "EU", "US", "NHS", "IT", "ID", "OK", "TV", "PDF", "CSV", "ODT", "ODS", "ODP", "RTF", "ZIP", "PNG",
            "KB", "MB", "AM", "PM", "AND", "OR", "NOT", "II", "III", "IV");

    private final Unread unread;

    Acronyms(Unread unread) {
        this.unread = unread;
    }

    @Override
    public void check(Site site, Problems problems) {
        Set<String> known = known(site);
        for (Entity entity : site.catalogue().all()) {
            if (entity instanceof Page) {
                entity.bodies().forEach(body -> check(body, known, problems));
            }
        }
    }

    private void check(Body body, Set<String> known, Problems problems) {
        for (ShortForm form : body.shortForms()) {
            String word = form.text();
            boolean writtenOut =
                    body.text().contains("(" + word + ")") || body.text().contains("(" + word + "s)");
            boolean explained = known.contains(word) || COMMON.contains(word) || writtenOut;
            if (!explained && !unread.mentions(word)) {
                problems.add(
                        Rule.UNDEFINED_ACRONYM,
                        form.place(),
                        "'" + word + "' is not explained on the page or in the glossary",
                        "write it out at first use, with (" + word + ") after it");
            }
        }
    }

    private static Set<String> known(Site site) {
        Set<String> known = new HashSet<>();
        for (Term term : site.all(Term.class)) {
            Stream.concat(Stream.of(term.title()), Stream.concat(term.acronym().stream(), term.synonyms().stream()))
                    .forEach(name -> add(known, name));
        }
        for (Entity entity : site.catalogue().all()) {
            add(known, entity.title());
            if (entity instanceof Entry entry) {
                entry.meta().alsoKnownAs().forEach(name -> add(known, name));
            }
            if (entity instanceof Standard standard) {
                standard.referenceCodes().forEach(code -> add(known, code.scheme()));
            }
        }
        return known;
    }

    private static void add(Set<String> known, String name) {
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            known.add(word);
        }
    }
}
