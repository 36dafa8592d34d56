package handbook.acceptance;

import handbook.diagnostics.Rule;
import handbook.model.Capability;
import handbook.model.CaseStudy;
import handbook.model.Chapter;
import handbook.model.Event;
import handbook.model.PlainPage;
import handbook.model.Term;
import handbook.model.site.Reference;
import handbook.model.site.Site;
import handbook.model.site.SiteConfig;
import java.util.Base64;
import java.util.List;

/** What is done to chapters, pages and what explains them. */
final class TextEdits {
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String LIST = "caseStudies";

    static final List<Edit> ALL = List.of(
            Edit.of(
                    "a chapter",
                    draft -> draft.write("content/handbook/made-up-chapter.md", """
                    ---
                    title: "A made-up chapter: \\"quoted\\" & new"
                    summary: What it promises.
                    part: %s
                    order: 99
                    ---

                    ## Act

                    Read [[chapter:%s]] first.
                    """.formatted(
                                    draft.site().parts().getFirst().id(),
                                    Edit.first(draft, Chapter.class).id()))),
            Edit.of(
                    "a chapter moved to another part",
                    draft -> {
                        Chapter chapter = Edit.first(draft, Chapter.class);
                        SiteConfig.Part part = draft.site().config().parts().stream()
                                .filter(one -> !one.id().equals(chapter.part()))
                                .findFirst()
                                .orElseThrow();
                        draft.set(chapter, "part", part.id());
                    },
                    Rule.REPEATED_PASSAGE),
            Edit.of(
                    "a chapter made a draft",
                    draft -> draft.set(Edit.first(draft, Chapter.class), "draft", "true"),
                    Rule.UNUSED_TERM,
                    Rule.SEARCH_WORD_WITHOUT_ANSWER,
                    Rule.REPEATED_PASSAGE,
                    Rule.ORPHAN),
            Edit.of(
                    "chapters in another order",
                    draft -> {
                        List<Chapter> chapters =
                                draft.site().chapters(draft.site().parts().getFirst());
                        for (int i = 0; i < chapters.size(); i++) {
                            draft.set(chapters.get(i), "order", "" + (chapters.size() - i));
                        }
                    },
                    Rule.REPEATED_PASSAGE),
            Edit.of(
                    "a case study removed, with the mentions in lists",
                    TextEdits::removeCaseStudy,
                    Rule.UNUSED_TERM,
                    Rule.ORPHAN),
            Edit.of(
                    "a case study not shown since yesterday",
                    draft -> draft.set(Edit.first(draft, CaseStudy.class), "expireOn", "2026-11-21"),
                    Rule.UNUSED_TERM,
                    Rule.ORPHAN),
            Edit.of("an image on a page", draft -> {
                String path = Draft.path(Edit.first(draft, PlainPage.class));
                draft.files().put(path.replaceFirst("[^/]*$", "dot.png"), DOT);
                draft.append(path, "\n![A single dot](dot.png)\n");
            }),
            Edit.of("a capability's level reworded", draft -> {
                Capability capability = Edit.first(
                        draft.site(), Capability.class, one -> !one.levels().isEmpty());
                StringBuilder levels = new StringBuilder();
                capability
                        .levels()
                        .forEach(level -> levels.append("\n  - \"Reworded: ")
                                .append(level.replace("\\", "").replace("\"", ""))
                                .append('"'));
                draft.set(capability, "levels", levels.toString());
            }),
            Edit.of(
                    "a term",
                    draft -> draft.append(
                            Draft.path(Edit.first(draft, Term.class)),
                            "- {id: made-up-term, title: Made-up term, definition: What it means., acronym: MUT}\n"),
                    Rule.UNUSED_TERM),
            Edit.of(
                    "a term that nothing names removed",
                    draft -> draft.remove(Edit.first(draft.site(), Term.class, one -> !Edit.isNamed(draft, one))),
                    Rule.UNDEFINED_ACRONYM),
            Edit.of(
                    "an event to come",
                    draft -> draft.set(
                            Edit.first(
                                    draft.site(),
                                    Event.class,
                                    one -> one.standards().isEmpty()),
                            "date",
                            "2031-05")),
            Edit.of("another edition", draft -> {
                String path = "content/site.yaml";
                draft.write(
                        path,
                        WrittenEntities.at(draft.text(path), 1)
                                .with("edition", "2027.1")
                                .with("publisher", "\"Somebody & 'others'\"")
                                .whole());
            }));

    private TextEdits() {}

    private static void removeCaseStudy(Draft draft) {
        Site site = draft.site();
        CaseStudy study = Edit.first(
                site,
                CaseStudy.class,
                one -> site.incoming(one).stream()
                        .allMatch(named -> named.relation().equals(LIST)));
        for (Reference named : site.incoming(study)) {
            List<String> others = site.references().stream()
                    .filter(other ->
                            other.from().is(named.from()) && other.relation().equals(LIST))
                    .map(other -> other.to().id())
                    .filter(id -> !id.equals(study.id()))
                    .toList();
            if (others.isEmpty()) {
                draft.removeField(named.from(), LIST);
            } else {
                draft.set(named.from(), LIST, others.toString());
            }
        }
        draft.remove(study);
    }
}
