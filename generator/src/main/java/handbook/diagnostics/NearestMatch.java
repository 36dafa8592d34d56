package handbook.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word an author probably meant. */
public final class NearestMatch {
    private NearestMatch() {}

    /** The candidate closest to what was typed, if it is close enough to be worth suggesting. */
    public static Optional<String> of(String typed, Collection<String> candidates) {
        int tolerance = Math.max(1, typed.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - typed.length()) <= tolerance)
                .map(candidate -> new Scored(candidate, distance(typed, candidate)))
                .filter(scored -> scored.distance <= tolerance)
                .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::candidate))
                .map(Scored::candidate);
    }

    /** "did you mean 'x'?", or empty. */
    public static String hint(String typed, Collection<String> candidates) {
        return of(typed, candidates)
                .map(found -> "did you mean '" + found + "'?")
                .orElse("");
    }

    /** Edits from one word to the other, a swap of neighbours counting as one (optimal string alignment). */
    public static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitute = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitute, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    /** Whether at most so many edits, as {@link #distance} counts them, make one word the other; for few edits much sooner told. */
    public static boolean isWithin(int most, String a, String b) {
        return Math.abs(a.length() - b.length()) <= most && isWithin(most, a, 0, b, 0);
    }

    private static boolean isWithin(int most, String a, int fromA, String b, int fromB) {
        int i = fromA;
        int j = fromB;
        while (i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j)) {
            i++;
            j++;
        }
        if (i == a.length() || j == b.length()) {
            return a.length() - i + b.length() - j <= most;
        }
        return most > 0
                && (isWithin(most - 1, a, i + 1, b, j + 1)
                        || isWithin(most - 1, a, i + 1, b, j)
                        || isWithin(most - 1, a, i, b, j + 1)
                        || isSwapped(a, i, b, j) && isWithin(most - 1, a, i + 2, b, j + 2));
    }

    private static boolean isSwapped(String a, int i, String b, int j) {
        return i + 1 < a.length()
                && j + 1 < b.length()
                && a.charAt(i) == b.charAt(j + 1)
                && a.charAt(i + 1) == b.charAt(j);
    }

    private record Scored(String candidate, int distance) {}
}
