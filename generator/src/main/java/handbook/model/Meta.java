package handbook.model;

import handbook.model.choice.Confidence;
import handbook.model.field.Default;
import handbook.model.field.Doc;
import handbook.model.field.Longest;
import handbook.model.field.Text;
import handbook.model.value.Origin;
import handbook.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

@Doc("What every entity with a page of its own has.")
public record Meta(
        @Doc("Permanent name, unique within its kind.") @Text(pattern = Meta.ID, hint = Meta.ID_HINT)
        String id,

        @Doc("What readers call it, in sentence case.") @Longest(Meta.LONGEST_TITLE)
        String title,

        @Doc("One or two plain sentences; at most 300 characters.") @Longest(Meta.LONGEST_SUMMARY)
        String summary,

        @Doc("More about it, in Markdown.") Optional<Body> description,

        @Doc("Former ids; their addresses lead here.") @Text(pattern = Meta.ID, hint = Meta.ID_HINT)
        List<String> aliases,

        @Doc("Other names and acronyms people search by.") List<String> alsoKnownAs,
        @Doc("The organisation that owns it.") Optional<Ref<Organisation>> owner,
        @Doc("What it is about.") List<Ref<Topic>> topics,
        @Doc("When it was first published.") Optional<PartialDate> issued,
        @Doc("When it last changed.") Optional<PartialDate> modified,
        @Doc("When an editor must look at it again.") Optional<LocalDate> reviewBy,
        @Doc("What it rests on.") List<Ref<Source>> sources,

        @Doc("Statements about it that can be checked, each with its source.")
        List<Fact> facts,

        @Doc("How sure we are of it as a whole.") @Default("known")
        Confidence confidence,

        @Doc("Left out of the published site.") boolean draft,
        @Doc("Not shown before this day.") Optional<LocalDate> publishOn,
        @Doc("Not shown from this day on.") Optional<LocalDate> expireOn,
        Origin origin) {
    /** The most characters that a title may have. */
    public static final int LONGEST_TITLE = 110;
    /** The most characters that a summary may have. */
    public static final int LONGEST_SUMMARY = 300;
    /** The shape of every id. */
    public static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    /** The shape of every id in words. */
    public static final String ID_HINT =
            "2 to 60 lower-case letters, digits and single hyphens, such as 'nhs-number', and no name that Windows reserves";
    /** Names that Windows reserves for devices, so that no file or folder may bear them. */
    public static final String RESERVED_IDS = "con|prn|aux|nul|com[0-9]|lpt[0-9]";

    private static final Pattern RESERVED = Pattern.compile(RESERVED_IDS);

    /** The fewest characters that an id may have. */
    public static final int SHORTEST_ID = 2;
    /** The most characters that an id may have. */
    public static final int LONGEST_ID = 60;

    /** Whether a text can be an id. */
    public static boolean isId(String text) {
        boolean fits = text.length() >= SHORTEST_ID && text.length() <= LONGEST_ID;
        return fits && text.matches(ID) && !RESERVED.matcher(text).matches();
    }

    /** Whether it is shown on a day. */
    public boolean livesOn(LocalDate day) {
        return publishOn.map(from -> !day.isBefore(from)).orElse(true)
                && expireOn.map(day::isBefore).orElse(true);
    }
}
