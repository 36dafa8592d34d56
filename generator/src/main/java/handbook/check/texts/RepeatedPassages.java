package handbook.check.texts;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Chapter;
import handbook.model.site.Site;
import handbook.model.text.Heading;
import handbook.model.text.Link;
import handbook.model.text.Mark;
import handbook.model.text.Mark.Plain;
import handbook.model.text.Piece;
import handbook.model.value.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** No two chapters say the same in the same words. */
public final class RepeatedPassages {
    private static final int LENGTH = 12;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}\\p{N}]+)*");

    private RepeatedPassages() {}

    /** Adds what breaks the rule. */
    public static void check(Site site, Problems problems) {
        Map<List<String>, Chapter> first = new HashMap<>();
        Set<String> reported = new HashSet<>();
        for (Chapter chapter : site.readingOrder()) {
            for (Section section : sections(chapter)) {
                for (int from = 0; from + LENGTH <= section.words.size(); from++) {
                    Chapter other = first.putIfAbsent(section.passage(from), chapter);
                    if (other != null && !other.is(chapter) && reported.add(other.id() + " " + chapter.id())) {
                        report(section, from, other, problems);
                    }
                }
            }
        }
    }

    private static void report(Section section, int from, Chapter other, Problems problems) {
        problems.add(
                Rule.REPEATED_PASSAGE,
                section.place,
                "'" + section.quote(from) + "' stands in this section and in the chapter '" + other.id() + "'",
                "say it in one of the two and link to it from the other");
    }

    private static List<Section> sections(Chapter chapter) {
        List<Section> sections = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Location place = chapter.origin().of("title");
        boolean inHeading = false;
        for (Piece piece : beforeNotes(chapter)) {
            switch (piece) {
                case Piece.Start(Heading heading) -> {
                    sections.add(Section.of(text.toString(), place));
                    text.setLength(0);
                    place = heading.place();
                    inHeading = true;
                }
                case Piece.End(Heading heading) -> inHeading = false;
                case Piece.Words(String words) -> text.append(inHeading ? "" : words);
                case Piece.Start(Mark mark) -> text.append(isAmongWords(mark) ? "" : "\n");
                case Piece.End(Mark mark) -> text.append(isAmongWords(mark) ? "" : "\n");
            }
        }
        sections.add(Section.of(text.toString(), place));
        return sections;
    }

    /** Notes name sources, which chapters may share. */
    private static List<Piece> beforeNotes(Chapter chapter) {
        return chapter.body().pieces().stream()
                .takeWhile(piece -> !(piece instanceof Piece.Start(Mark mark) && mark == Plain.NOTES))
                .toList();
    }

    private static boolean isAmongWords(Mark mark) {
        return mark instanceof Link
                || mark instanceof Mark.TermUse
                || mark == Plain.EMPHASIS
                || mark == Plain.STRONG
                || mark == Plain.CODE;
    }

    /**
     * What stands between two headings.
     *
     * @param words without case
     * @param matches where each of the words stands in the text
     * @param place the heading above, or the chapter's title
     */
    private record Section(String text, List<String> words, List<MatchResult> matches, Location place) {
        static Section of(String text, Location place) {
            List<MatchResult> matches = WORD.matcher(text).results().toList();
            List<String> words = matches.stream()
                    .map(match -> match.group().toLowerCase(Locale.ROOT))
                    .toList();
            return new Section(text, words, matches, place);
        }

        List<String> passage(int from) {
            return words.subList(from, from + LENGTH);
        }

        String quote(int from) {
            int end = matches.get(from + LENGTH - 1).end();
            return text.substring(matches.get(from).start(), end).replaceAll("\\s+", " ");
        }
    }
}
