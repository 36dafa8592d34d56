package handbook.pictures.lettering;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Words in lines.
 *
 * @param width that of the longest line
 */
public record Paragraph(Hand hand, List<String> lines, int width) {
    public Paragraph {
        lines = List.copyOf(lines);
    }

    /** On first use, so that a site without pictures reads no font. */
    private static final class Widths {
        private static final FontWidths OF = FontWidths.read();
    }

    /** Words in one line, however long it is. */
    public static Paragraph line(String words, Hand hand) {
        return new Paragraph(hand, List.of(words), Widths.OF.of(words, hand));
    }

    /** Words in lines of at most a width; a word that is longer is parted. */
    public static Paragraph within(int width, String words, Hand hand) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (StringTokenizer rest = new StringTokenizer(words.strip()); rest.hasMoreTokens(); ) {
            String word = rest.nextToken();
            String joined = line.isEmpty() ? word : line + " " + word;
            if (fits(joined, width, hand)) {
                line.setLength(0);
                line.append(joined);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            while (!fits(word, width, hand)) {
                int end = longest(word, width, hand);
                lines.add(word.substring(0, end));
                word = word.substring(end);
            }
            line.setLength(0);
            line.append(word);
        }
        lines.add(line.toString());
        return new Paragraph(hand, lines, widest(lines, hand));
    }

    public int height() {
        return lines.size() * hand.lineHeight();
    }

    private static boolean fits(String words, int width, Hand hand) {
        return words.length() <= 1 || Widths.OF.of(words, hand) <= width;
    }

    /** How many letters of a word fit: to its last hyphen or slash where it has one. */
    private static int longest(String word, int width, Hand hand) {
        int end = word.length() - 1;
        while (end > 1 && !fits(word.substring(0, end), width, hand)) {
            end--;
        }
        int seam = Math.max(word.lastIndexOf('-', end - 1), word.lastIndexOf('/', end - 1));
        int whole = seam > 0 ? seam + 1 : end;
        return Character.isLowSurrogate(word.charAt(whole)) && whole > 1 ? whole - 1 : whole;
    }

    private static int widest(List<String> lines, Hand hand) {
        return lines.stream().mapToInt(line -> Widths.OF.of(line, hand)).max().orElse(0);
    }
}
