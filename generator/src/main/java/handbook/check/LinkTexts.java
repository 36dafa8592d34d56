package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.text.Link;
import handbook.model.text.LinkWords;

/** Links say where they lead. */
final class LinkTexts implements Check {
    @Override
    public void check(Site site, Problems problems) {
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
