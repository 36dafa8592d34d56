package handbook.model.site;

import handbook.model.Kind;
import handbook.model.choice.Choice;
import handbook.model.value.PartialDate;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Every word of the site that is not content.
 *
 * @param texts by key: {@code furniture.skipToContent}, {@code choices.obligation.mandated.title}
 */
public record SiteWords(Map<String, String> texts) {
    private static final String USUAL_COLOUR = "grey";
    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;

    public SiteWords {
        texts = Map.copyOf(texts);
    }

    /** A text as it stands. */
    public String text(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("there is no text '" + key + "'"));
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** A text with its placeholders filled; {@code count} chooses the form. */
    public String say(String key, Map<String, ?> values) {
        return new Phrase(text(key)).say(values);
    }

    public String title(Choice choice) {
        return text(key(choice, "title"));
    }

    public String meaning(Choice choice) {
        return text(key(choice, "meaning"));
    }

    /** The colour of its tag. */
    public String colour(Choice choice) {
        return find(key(choice, "colour")).orElse(USUAL_COLOUR);
    }

    /** The key of one of a choice's texts. */
    public static String key(Choice choice, String name) {
        return "choices." + choice.choiceOf() + "." + choice.id() + "." + name;
    }

    public String title(Kind kind) {
        return text(key(kind, "title"));
    }

    public String plural(Kind kind) {
        return text(key(kind, "plural"));
    }

    /** The key of one of a kind's texts. */
    public static String key(Kind kind, String name) {
        return "kinds." + kind.id() + "." + name;
    }

    /** A number of bytes as readers know it: {@code 84 KB}. */
    public String fileSize(long bytes) {
        if (bytes < KILO) {
            return say("files.size.bytes", Map.of("count", bytes));
        }
        if (bytes < MEGA - KILO / 2) {
            return say("files.size.kilobytes", Map.of("count", Math.round((double) bytes / KILO)));
        }
        NumberFormat oneDecimal = NumberFormat.getNumberInstance(Locale.forLanguageTag(text("language.code")));
        oneDecimal.setMaximumFractionDigits(1);
        return say("files.size.megabytes", Map.of("count", oneDecimal.format((double) bytes / MEGA)));
    }

    /** A date in full: {@code 3 September 2015}. */
    public String date(PartialDate date) {
        if (date.month() == 0) {
            return say("dates.year", Map.of("year", date.year()));
        }
        String month = text("dates.months." + date.month());
        return date.day() == 0
                ? say("dates.month", Map.of("month", month, "year", date.year()))
                : say("dates.day", Map.of("day", date.day(), "month", month, "year", date.year()));
    }
}
