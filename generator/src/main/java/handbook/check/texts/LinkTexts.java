package handbook.check.texts;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.text.Link;
import handbook.model.text.LinkWords;

/** Links say where they lead. */
public final class LinkTexts {
    private LinkTexts() {}

    /** Adds what breaks the rule. */
    public static void check(Site site, Problems problems) {
        for (Entity entity : site.catalogue().all()) {
            for (Body body : entity.bodies()) {
                for (Link link : body.links()) {
                    LinkWords words = LinkWords.of(link.text());
                    boolean empty = words.isEmpty() && !link.showsTitle();
                    if (empty || words.areVague()) {
                        String message = empty
                                ? "the link has no words"
                                : "'" + link.text() + "' does not say where the link leads";
                        problems.add(Rule.VAGUE_LINK_TEXT, link.place(), message, "name what it leads to");
                    }
                }
            }
        }
    }
}
