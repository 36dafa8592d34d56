package handbook.pages;

import handbook.output.Ledger;
import handbook.output.MadeFrom;
import handbook.pages.prints.Prints;
import handbook.pages.prints.Questions;
import handbook.pages.routes.SiteIndex;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What the pages of a site are made from: what each was given to show, what its templates asked for, and the templates themselves. */
final class PageLedger {
    private final String madeWith;
    private final Prints prints;
    private final Questions questions;
    private final Map<String, MadeFrom> pages = new ConcurrentHashMap<>();

    /** @param madeWith the same for as long as the program, its templates and its words are */
    PageLedger(SiteIndex index, AssetNames assets, String madeWith) {
        this.madeWith = madeWith;
        this.prints = new Prints(index);
        this.questions = new Questions(index, assets::published, prints);
    }

    /** Whether a page would be the same as before; one that would is noted, as it need not be made. */
    boolean isAsBefore(String path, PageModel page, Ledger before) {
        MadeFrom known = before.of(path);
        boolean isSame = known.shown().equals(shown(page))
                && known.asked().stream()
                        .allMatch(question -> questions
                                .answer(question)
                                .equals(before.answers().get(question)));
        if (isSame) {
            pages.put(path, known);
        }
        return isSame;
    }

    /** Notes a page that was made. */
    void add(String path, PageModel page) {
        pages.put(path, new MadeFrom(shown(page), page.asked()));
    }

    Ledger toKeep() {
        Map<String, String> answers = pages.values().stream()
                .flatMap(page -> page.asked().stream())
                .distinct()
                .collect(Collectors.toMap(question -> question, questions::answer));
        return new Ledger(answers, pages);
    }

    private String shown(PageModel page) {
        return prints.of(List.of(madeWith, page.given()));
    }
}
