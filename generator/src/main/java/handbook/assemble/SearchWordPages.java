package handbook.assemble;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.site.Catalogue;
import handbook.model.site.SearchWords;
import handbook.model.site.Tool;
import handbook.model.site.Unread;
import handbook.model.text.Link;
import java.util.List;

/** The pages that search words name. One that is not published today is no mistake: its words wait for it. */
final class SearchWordPages {
    private final Catalogue everything;
    private final Unread unread;

    /** @param everything that was read, published or not */
    SearchWordPages(Catalogue everything, Unread unread) {
        this.everything = everything;
        this.unread = unread;
    }

    void requireIn(List<SearchWords> words, Problems problems) {
        for (SearchWords entry : words) {
            for (int i = 0; i < entry.finds().size(); i++) {
                String page = entry.finds().get(i);
                if (!isThere(page)) {
                    problems.add(
                            Rule.SEARCH_WORD_WITHOUT_ANSWER,
                            entry.origin().of("finds", i),
                            "no page goes by '" + page + "'",
                            "name it as a link does, need:refer-a-patient or tool:tender, or delete it");
                }
            }
        }
    }

    private boolean isThere(String page) {
        if (page.startsWith(Link.ToTool.PREFIX)) {
            return Tool.byId(page.substring(Link.ToTool.PREFIX.length())).isPresent();
        }
        String id = page.substring(page.indexOf(':') + 1);
        return everything.find(page).isPresent() || unread.mentions(id) || unread.isNamed(id);
    }
}
