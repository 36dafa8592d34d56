package handbook.claims;

import handbook.model.Source;
import handbook.model.choice.Confidence;
import handbook.model.value.Location;
import java.util.Comparator;
import java.util.List;

/**
 * A statement that can be checked.
 *
 * @param kind what sort of statement it is, in words
 * @param address the page that makes it, from the site's root
 * @param place where it is written
 * @param text what it says, in one line
 * @param confidence how sure the editors are of it, or of the page where it does not say so itself
 * @param sources what it rests on, or what the page rests on where it names no source itself
 * @param isOwnSource whether it names its source itself
 */
public record Claim(
        String kind,
        String address,
        Location place,
        String text,
        Confidence confidence,
        List<Source> sources,
        boolean isOwnSource) {
    /** Tells any two claims apart, so that no sample depends on the order in which they were found. */
    public static final Comparator<Claim> ORDER = Comparator.comparing(Claim::address)
            .thenComparing(Claim::place)
            .thenComparing(Claim::kind)
            .thenComparing(Claim::text);

    public Claim {
        text = text.strip().replaceAll("\\s+", " ");
        sources = List.copyOf(sources);
    }
}
