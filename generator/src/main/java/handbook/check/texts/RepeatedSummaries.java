package handbook.check.texts;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.site.Site;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A description says more than the summary above it. */
public final class RepeatedSummaries {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s");

    private RepeatedSummaries() {}

    /** Adds what breaks the rule. */
    public static void check(Site site, Problems problems) {
        for (Entity entity : site.catalogue().all()) {
            if (entity instanceof Entry entry) {
                entry.meta().description().ifPresent(description -> check(entry, description, problems));
            }
        }
    }

    private static void check(Entry entry, Body description, Problems problems) {
        String summary = words(entry.summary());
        if (summary.isEmpty()) {
            return;
        }
        boolean holds = (" " + words(description.text()) + " ").contains(" " + summary + " ");
        if (holds || firstSentence(prose(description)).equals(firstSentence(entry.summary()))) {
            problems.add(
                    Rule.DESCRIPTION_REPEATS_SUMMARY,
                    entry.origin().of("description"),
                    holds ? "the description repeats the summary" : "the description begins as the summary does",
                    "readers have just read it: leave it out");
        }
    }

    /** The first line that is no heading. */
    private static String prose(Body body) {
        String text = body.text();
        int start = 0;
        for (int at = 0; at < body.headings().size() && body.headings().get(at).start() == start; at++) {
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
        return text.substring(start).lines().findFirst().orElse("");
    }

    private static String firstSentence(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        return words(end.find() ? text.substring(0, end.end()) : text);
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        String small = text.toLowerCase(Locale.ROOT);
        int sign;
        for (int at = 0; at < small.length(); at += Character.charCount(sign)) {
            sign = small.codePointAt(at);
            if (Character.isLetterOrDigit(sign)) {
                words.appendCodePoint(sign);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }
}
