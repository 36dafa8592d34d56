package handbook.check;

import handbook.check.vocabulary.EverydayCapitals;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Short forms in running text are in the glossary, are names of something in the catalogue, are known to all readers as the settings
 * say, or are written out on the page. What a page leaves unexplained is one problem.
 */
final class Acronyms implements Check {
    private static final int SHORTEST_SHOUT = 3;

    private final Unread unread;

    Acronyms(Unread unread) {
        this.unread = unread;
    }

    @Override
    public void check(Site site, Problems problems) {
        Set<String> known = known(site);
        site.config().knownAcronyms().forEach(word -> add(known, word));
        for (Entity entity : site.catalogue().all()) {
            if (entity instanceof Page) {
                check(entity.bodies(), known, problems);
            }
        }
    }

    private void check(List<Body> bodies, Set<String> known, Problems problems) {
        List<ShortForm> unexplained = bodies.stream()
                .flatMap(body -> body.shortForms().stream().filter(form -> !isExplained(form.text(), body, known)))
                .toList();
        if (unexplained.isEmpty()) {
            return;
        }
        ShortForm first = unexplained.getFirst();
        String rest = unexplained.stream()
                .skip(1)
                .map(form -> ", '" + form.text() + "' (line " + form.place().line() + ")")
                .collect(Collectors.joining());
        boolean one = unexplained.size() == 1;
        problems.add(
                Rule.UNDEFINED_ACRONYM,
                first.place(),
                "'" + first.text() + "'" + rest + (one ? " is" : " are")
                        + " not explained on the page or in the glossary",
                "write " + (one ? "it" : "each") + " out at first use, with (" + first.text()
                        + ") after it; or add it to"
                        + " standards/glossary.yaml, or to knownAcronyms in content/site.yaml if all readers know it");
    }

    private boolean isExplained(String word, Body body, Set<String> known) {
        return known.contains(word)
                || EverydayCapitals.include(word)
                || body.text().contains("(" + word + ")")
                || body.text().contains("(" + word + "s)")
                || isShouted(word, body)
                || unread.mentions(word);
    }

    /** Whether the page writes the same word, to its end, without capitals too. */
    private static boolean isShouted(String word, Body body) {
        String small = word.toLowerCase(Locale.ROOT);
        String wordAlone = "(?<!\\p{L})(?:" + small.substring(0, 1) + "|" + word.charAt(0) + ")" + small.substring(1)
                + "(?!\\p{L})";
        return word.length() >= SHORTEST_SHOUT
                && Pattern.compile(wordAlone).matcher(body.text()).find();
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
