package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.text.Link;
import java.util.Locale;
import java.util.Set;

/** Links say where they lead. */
final class LinkTexts implements Check {
    private static final Set<String> VAGUE = Set.of(
            "click here",
            "here",
            "this",
            "this link",
            "link",
            "this page",
            "read more",
            "more",
            "see more",
            "find out more",
            "learn more",
            "click",
            "this website",
            "website",
            "download",
            "click this link",
            "see here",
            "more information",
            "further information",
            "details",
            "more details");

    @Override
    public void check(Site site, Problems problems) {
        for (Entity entity : site.catalogue().all()) {
            for (Body body : entity.bodies()) {
                for (Link link : body.links()) {
                    String words = link.text()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[\\s\\p{Punct}]+", " ")
                            .strip();
                    boolean empty = words.isEmpty() && !link.showsTitle();
                    if (empty || VAGUE.contains(words)) {
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
