package handbook.pages.bodies;

import handbook.model.Body;
import handbook.model.site.SiteWords;
import java.util.List;

/** Writes bodies as HTML, with the words of one site. */
public final class WebBodies {
    private final BodyWords words;
    private final PlainTags tags;
    private final boolean drawn;

    private WebBodies(BodyWords words, boolean drawn) {
        this.words = words;
        this.tags = new PlainTags(words);
        this.drawn = drawn;
    }

    public WebBodies(SiteWords words) {
        this(new BodyWords(words), true);
    }

    /** Bodies in which flows are lists. */
    public static WebBodies withoutPictures(SiteWords words) {
        return new WebBodies(new BodyWords(words), false);
    }

    /** A body, parted where pictures stand in it. */
    public List<Passage> passages(Body body, Addresses addresses) {
        return WebBody.passages(body, addresses, words, tags, drawn);
    }
}
