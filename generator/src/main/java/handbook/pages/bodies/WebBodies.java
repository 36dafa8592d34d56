package handbook.pages.bodies;

import handbook.model.Body;
import handbook.model.site.SiteWords;

/** Writes bodies as HTML, with the words of one site. */
public final class WebBodies {
    private final BodyWords words;
    private final PlainTags tags;

    public WebBodies(SiteWords words) {
        this.words = new BodyWords(words);
        this.tags = new PlainTags(this.words);
    }

    public String html(Body body, Addresses addresses) {
        return WebBody.html(body, addresses, words, tags);
    }
}
