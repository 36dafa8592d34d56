package handbook.pages.views;

import handbook.model.Chapter;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.pages.routes.Anchor;
import handbook.pages.routes.SiteIndex;
import handbook.pages.routes.Tool;
import java.util.List;
import java.util.Optional;

/** Where a reader goes after a page. */
final class NextSteps {
    private final SiteIndex index;

    NextSteps(SiteIndex index) {
        this.index = index;
    }

    Optional<Anchor> after(Entry entry) {
        return switch (entry.kind()) {
            case CHAPTER -> nextChapter((Chapter) entry);
            case STANDARD, CRITERION -> whatApplies();
            case ORGANISATION -> to(Kind.SYSTEM_TYPE, "See what to require when you buy a system");
            case POLICY ->
                index.published(Kind.POLICY).size() > 1
                        ? Optional.of(new Anchor("See all policies", "policies/"))
                        : Optional.empty();
            case SYSTEM_TYPE -> to(Kind.NEED, "Check the exchanges people need from it");
            case NEED, CASE_STUDY -> to(Kind.BLOCKER, "See what gets in the way, and what others did");
            case BLOCKER -> to(Kind.CASE_STUDY, "See what happened elsewhere");
            case CAPABILITY -> to(Kind.CAPABILITY, "Look at the other parts of digital maturity");
            case PLAIN_PAGE -> to(Kind.CHAPTER, "Read the handbook");
            case TOPIC, CARE_SETTING, TERM, EVENT, SOURCE -> Optional.empty();
        };
    }

    /** After the list of a kind. */
    Optional<Anchor> after(Kind kind) {
        return switch (kind) {
            case CHAPTER ->
                index.published(kind).stream()
                        .findFirst()
                        .map(first ->
                                new Anchor("Start with the first chapter: " + first.title(), index.address(first)));
            case STANDARD, CRITERION, SYSTEM_TYPE -> whatApplies();
            case NEED -> to(Kind.SYSTEM_TYPE, "See what to require when you buy a system");
            case CAPABILITY, CASE_STUDY, BLOCKER -> to(Kind.CHAPTER, "Read the handbook");
            case POLICY, EVENT -> to(Kind.STANDARD, "Browse the standards that policies ask for");
            case ORGANISATION, TOPIC, CARE_SETTING, TERM, SOURCE, PLAIN_PAGE -> Optional.empty();
        };
    }

    private Optional<Anchor> to(Kind kind, String text) {
        return index.section(kind).map(section -> new Anchor(text, section.address()));
    }

    private Optional<Anchor> whatApplies() {
        return index.section(Kind.SYSTEM_TYPE)
                .map(section -> new Anchor("Find out what applies to what you buy or run", Tool.APPLIES.address()));
    }

    private Optional<Anchor> nextChapter(Chapter chapter) {
        List<Entity> chapters = index.published(Kind.CHAPTER);
        int place = index.place(chapter);
        if (place + 1 < chapters.size()) {
            Entity next = chapters.get(place + 1);
            return Optional.of(new Anchor("Next chapter: " + next.title(), index.address(next)));
        }
        return to(Kind.SYSTEM_TYPE, "See what to require when you buy a system");
    }
}
