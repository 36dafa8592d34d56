package handbook.pictures.patterns;

import handbook.model.Pattern;
import handbook.model.choice.Holding;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pictures.drawing.Drawing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pattern drawn small: one drawing that fits every place.
 *
 * @param sentences what it shows, in words
 */
public record Sketch(Pattern pattern, List<String> sentences, Drawing drawing) {
    private static final String TEXTS = "pictures.patterns.";

    public Sketch {
        sentences = List.copyOf(sentences);
    }

    public static Sketch of(Pattern pattern, Site site) {
        SiteWords words = site.words();
        return new Sketch(pattern, sentences(pattern, words), SketchDrawing.of(pattern, words));
    }

    /** All of a site, in their order. */
    public static List<Sketch> all(Site site) {
        return site.all(Pattern.class).stream()
                .sorted(Comparator.comparingInt(Pattern::number).thenComparing(Pattern::id))
                .map(pattern -> of(pattern, site))
                .toList();
    }

    public String description() {
        return String.join(" ", sentences);
    }

    /** What a party holds, as a remark; empty where it holds nothing. */
    static String held(Pattern.Party party, SiteWords words) {
        return party.holds().stream().map(words::title).collect(Collectors.joining(", "));
    }

    private static List<String> sentences(Pattern pattern, SiteWords words) {
        Stream<String> held = pattern.rows().stream()
                .flatMap(List::stream)
                .flatMap(party -> party.holds().stream().map(holding -> held(party, holding, words)));
        Stream<String> moved = pattern.moves().stream()
                .map(move -> words.say(
                        TEXTS + "moves." + move.how().id(),
                        Map.of("from", move.from(), "what", move.what(), "to", move.to())));
        return Stream.concat(held, moved).toList();
    }

    private static String held(Pattern.Party party, Holding holding, SiteWords words) {
        return words.say(TEXTS + "holds." + holding.id(), Map.of("party", party.name()));
    }
}
