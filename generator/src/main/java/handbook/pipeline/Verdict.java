package handbook.pipeline;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Severity;
import handbook.model.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is wrong with a site, and which pages that spoils.
 *
 * @param byChecks what the checks found, which look at the site as a whole
 * @param found everything
 * @param errors how many errors are among it
 */
record Verdict(List<Diagnostic> byChecks, List<Diagnostic> found, int errors, SpoiltPages spoilt) {
    /** On a site that nobody has read. */
    static final Verdict NONE = new Verdict(List.of(), List.of(), 0, SpoiltPages.NONE);

    /**
     * @param unchecked what was found before the site was checked
     * @param found everything
     * @param formerly the addresses that each file made when it was last read, which it may say no more
     */
    static Verdict of(
            Site site,
            List<Diagnostic> unchecked,
            List<Diagnostic> found,
            Supplier<Map<String, Set<String>>> formerly) {
        Set<Diagnostic> known = Set.copyOf(unchecked);
        List<Diagnostic> errors = found.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        return new Verdict(
                found.stream().filter(problem -> !known.contains(problem)).toList(),
                found,
                errors.size(),
                SpoiltPages.of(site, errors, formerly));
    }

    /**
     * What is thought of a site until it is checked: the checks find what they found the last time, in files that are as they were.
     *
     * @param unchecked what is wrong with it for certain
     */
    static Verdict expected(Site site, List<Diagnostic> unchecked, Verdict last, Predicate<String> isUnchanged) {
        Stream<Diagnostic> again = last.byChecks.stream()
                .filter(problem -> isUnchanged.test(problem.place().path()));
        List<Diagnostic> found =
                Stream.concat(unchecked.stream(), again).distinct().sorted().toList();
        return of(site, unchecked, found, last.addresses());
    }

    /** The addresses that each file makes. */
    Supplier<Map<String, Set<String>>> addresses() {
        return spoilt.addresses();
    }

    /** A text that differs for every other list of problems. */
    String version() {
        return Integer.toHexString(found.toString().hashCode());
    }
}
