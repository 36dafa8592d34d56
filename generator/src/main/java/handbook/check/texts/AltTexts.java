package handbook.check.texts;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.site.FileFormat;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.model.text.Image;
import handbook.model.text.Mark.Plain;
import handbook.model.text.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every image has a text alternative, which says what it shows. */
public final class AltTexts {
    private static final int LONGEST = 250;
    private static final Piece CAPTION = new Piece.Start(Plain.FIGURE_CAPTION);

    private AltTexts() {}

    /** Adds what breaks the rule. */
    public static void check(Site site, Problems problems) {
        List<String> needless = list(site.words(), "needless");
        List<String> empty = list(site.words(), "empty");
        for (Entity entity : site.catalogue().all()) {
            for (Body body : entity.bodies()) {
                if (!body.images().isEmpty()) {
                    Map<Image, String> captions = captions(body);
                    for (Image image : body.images()) {
                        new Alternative(image, captions.getOrDefault(image, ""), problems).check(needless, empty);
                    }
                }
            }
        }
    }

    private static List<String> list(SiteWords words, String name) {
        return Stream.of(words.text("bodies.alternatives." + name).split(","))
                .map(AltTexts::plain)
                .toList();
    }

    /** The words of a caption stand right behind the image. */
    private static Map<Image, String> captions(Body body) {
        Map<Image, String> captions = new HashMap<>();
        List<Piece> pieces = body.pieces();
        for (int i = 0; i + 3 < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Start(Image image)
                    && pieces.get(i + 2).equals(CAPTION)
                    && pieces.get(i + 3) instanceof Piece.Words(String words)) {
                captions.put(image, words);
            }
        }
        return captions;
    }

    /** Small letters and no marks, so that two texts that sound alike are alike. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private record Alternative(Image image, String caption, Problems problems) {
        void check(List<String> needless, List<String> empty) {
            String alt = image.alt();
            String said = plain(alt);
            String name = image.path().substring(image.path().lastIndexOf('/') + 1);
            Optional<String> start = needless.stream()
                    .filter(words -> said.startsWith(words + " "))
                    .findFirst();
            if (alt.isBlank()) {
                problems.add(
                        Rule.MISSING_ALT_TEXT,
                        image.place(),
                        "the image '" + image.path() + "' has no text alternative",
                        "say in the brackets what it shows: ![A map of ...](" + image.path()
                                + "); where that is nothing, write ![decorative](" + image.path() + ")");
            } else if (image.isDecorative()) {
                if (!caption.isBlank()) {
                    report("the image is called decorative and has a caption", "say in the brackets what it shows");
                }
            } else if (said.equals(plain(name)) || said.equals(plain(stem(name)))) {
                report("'" + alt + "' is the name of the file", "say what the image shows");
            } else if (empty.contains(said) || said.isEmpty()) {
                report("'" + alt + "' does not say what the image shows", "say what a reader learns from it");
            } else if (said.equals(plain(caption))) {
                report(
                        "the text alternative is the caption again, which is read out twice",
                        "say in the brackets what the image shows, and in the caption what it is about");
            } else if (start.isPresent()) {
                report(
                        "'"
                                + alt.substring(
                                        0, Math.min(alt.length(), start.get().length()))
                                + "' tells readers what they are told already",
                        "begin with what the image shows");
            } else if (alt.length() > LONGEST) {
                report(
                        "the text alternative has " + alt.length() + " characters; the most is " + LONGEST,
                        "say the most important in the brackets, and the rest in the text");
            }
        }

        private static String stem(String name) {
            return FileFormat.ofName(name).isPresent() ? name.substring(0, name.lastIndexOf('.')) : name;
        }

        private void report(String message, String hint) {
            problems.add(Rule.POOR_ALT_TEXT, image.place(), message, hint);
        }
    }
}
