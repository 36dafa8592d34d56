package handbook.search.scoring;

import handbook.search.documents.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The shape of a query: tuned on judged queries, written into the manifest, followed by every client.
 *
 * @param boosts what each field weighs
 * @param tie how much the fields of a word that match less than the best count
 * @param synonym what another word for the same thing weighs
 * @param prefix what the words that a beginning may become weigh
 * @param completions how many of these there may be
 * @param own what the score of a page's own document adds to that of its best
 * @param next what the score of a page's next best document adds
 * @param coverage what a page loses that has none of the words, by their weight
 * @param prominence what a page loses that has none of them in its title, headings, summary or names
 * @param minimum the share of the words, by weight, that a page must have of three words and more
 * @param unsaid what a question may lose, by the square of its words: more, and it is about something else
 * @param aside how much a word counts that stands only in the body
 * @param unknown what a word loses that nothing contains
 * @param stopWords words that are left out of a query that has others, folded: "can't" is {@code cant}
 */
public record Settings(
        Map<Field, Float> boosts,
        float tie,
        float synonym,
        float prefix,
        int completions,
        double own,
        double next,
        double coverage,
        double prominence,
        double minimum,
        double unsaid,
        double aside,
        double unknown,
        List<String> stopWords) {
    public static final Settings DEFAULT = new Settings(
            boosts(1.5f, 1.75f, 1.5f, 1f, 0.7f),
            0.2f,
            0.55f,
            0.8f,
            4,
            0.5,
            0.4,
            0.6,
            0.25,
            0.2,
            0.05,
            0.5,
            0.65,
            List.of(("a about actually all am an and any are arent as at be been between but by can cant"
                            + " could did didnt do does doesnt dont for from get had has hasnt have havent he her"
                            + " here his how i if im in into is isnt it its ive just may me might more most must"
                            + " my no not of on one or ought our out please really shall she should shouldnt"
                            + " so some still such than that the their them then there these they this those to"
                            + " too up us vs was we were what when where which while who whom whose why will with"
                            + " wont would wouldnt you your")
                    .split(" ")));

    public float boost(Field field) {
        return boosts.getOrDefault(field, 1f);
    }

    static Map<Field, Float> boosts(float ident, float title, float headings, float summary, float body) {
        Map<Field, Float> boosts = new EnumMap<>(Field.class);
        boosts.put(Field.IDENT, ident);
        boosts.put(Field.TITLE, title);
        boosts.put(Field.HEADINGS, headings);
        boosts.put(Field.SUMMARY, summary);
        boosts.put(Field.BODY, body);
        return Map.copyOf(boosts);
    }
}
