package handbook.pages.bodies;

import handbook.model.Body;
import handbook.model.site.SiteWords;
import java.util.List;

/** Writes bodies as HTML, with the words of one site. */
public final class WebBodies {
    private final BodyWords words;
    private final PlainTags tags;

    public WebBodies(SiteWords words) {
        this.words = new BodyWords(words);
        this.tags = new PlainTags(this.words);
    }

    /** A body, parted where pictures stand in it. */
    public List<Passage> passages(Body body, Addresses addresses) {
        return WebBody.passages(body, addresses, words, tags);
    }
}
