package handbook.check;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Pattern;
import handbook.model.Pattern.Party;
import handbook.model.site.Site;
import java.util.List;

/** What moves in a pattern moves between two of its parties. */
final class PatternMoves {
    private PatternMoves() {}

    static void check(Site site, Problems problems) {
        for (Pattern pattern : site.all(Pattern.class)) {
            List<String> names = pattern.rows().stream()
                    .flatMap(List::stream)
                    .map(Party::name)
                    .toList();
            for (Pattern.Move move : pattern.moves()) {
                List.of(move.from(), move.to()).stream()
                        .filter(name -> !names.contains(name))
                        .forEach(name -> report(pattern, move, name, names, problems));
            }
        }
    }

    private static void report(Pattern pattern, Pattern.Move move, String name, List<String> names, Problems problems) {
        String nearest = NearestMatch.hint(name, names);
        problems.add(
                Rule.UNKNOWN_PARTY,
                move.place(),
                "'" + name + "' is no party of the pattern '" + pattern.id() + "'",
                nearest.isEmpty() ? "its parties are " + String.join(", ", names) : nearest);
    }
}
