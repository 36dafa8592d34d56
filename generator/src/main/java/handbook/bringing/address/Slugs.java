package handbook.bringing.address;

import handbook.model.Meta;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes ids and file names out of any words. */
public final class Slugs {
    private static final int LONGEST = 60;
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("\u00df", "ss"),
            Map.entry("\u00e6", "ae"),
            Map.entry("\u0153", "oe"),
            Map.entry("\u00f8", "o"),
            Map.entry("\u0142", "l"),
            Map.entry("\u0111", "d"),
            Map.entry("\u00f0", "d"),
            Map.entry("\u00fe", "th"),
            Map.entry("\u0131", "i"),
            Map.entry("&", " and "),
            Map.entry("'", ""),
            Map.entry("\u2019", ""));

    private Slugs() {}

    /** An id made of the words; "page" where they hold no letter or digit. */
    public static String of(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        String slug =
                hyphenated(Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""));
        String cut = slug.length() <= LONGEST ? slug : slug.substring(0, Math.max(20, slug.lastIndexOf('-', LONGEST)));
        String fit = cut.length() > LONGEST ? cut.substring(0, LONGEST) : cut;
        String id = hyphenated(fit);
        if (id.isEmpty()) {
            return "page";
        }
        return Meta.isId(id) ? id : "page-" + id;
    }

    private static String hyphenated(String text) {
        return text.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    /** A file name that every disk and every web server takes. */
    public static String fileName(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return of(stem.replaceAll("%20", " "))
                + (dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT));
    }

    /** Words as a title: {@code getting-started} is "Getting started". */
    public static String title(String name) {
        String words = name.replaceFirst("^\\d{4}-\\d{2}-\\d{2}-", "")
                .replaceAll("[-_]+", " ")
                .strip();
        return words.isEmpty() ? "Page" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
