package handbook.pages.heads;

import handbook.model.Chapter;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.site.SiteWords;
import handbook.model.site.Tool;
import handbook.pages.routes.Anchor;
import handbook.pages.routes.SiteIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a reader goes after a page. */
final class NextSteps {
    private static final String TEXTS = "sections.next.";

    private final SiteIndex index;
    private final SiteWords words;

    NextSteps(SiteIndex index) {
        this.index = index;
        this.words = index.site().words();
    }

    Optional<Anchor> after(Entry entry) {
        return switch (entry.kind()) {
            case CHAPTER -> nextChapter((Chapter) entry);
            case STANDARD, CRITERION -> whatApplies();
            case ORGANISATION -> to(Kind.SYSTEM_TYPE, "requirements");
            case POLICY ->
                index.published(Kind.POLICY).size() > 1
                        ? Optional.of(new Anchor(words.text(TEXTS + "policies"), "policies/"))
                        : Optional.empty();
            case SYSTEM_TYPE -> to(Kind.NEED, "needs");
            case NEED, CASE_STUDY -> to(Kind.BLOCKER, "blockers");
            case BLOCKER -> to(Kind.CASE_STUDY, "caseStudies");
            case CAPABILITY -> to(Kind.CAPABILITY, "maturity");
            case PLAIN_PAGE -> to(Kind.CHAPTER, "handbook");
            case PATTERN, UNIVERSAL_CAPABILITY, PRESET, TOPIC, CARE_SETTING, TERM, EVENT, SOURCE -> Optional.empty();
        };
    }

    /** After the list of a kind. */
    Optional<Anchor> after(Kind kind) {
        return switch (kind) {
            case CHAPTER ->
                index.published(kind).stream()
                        .findFirst()
                        .map(first -> new Anchor(
                                words.say(TEXTS + "firstChapter", Map.of("title", first.title())),
                                index.address(first)));
            case STANDARD, CRITERION, SYSTEM_TYPE -> whatApplies();
            case NEED -> to(Kind.SYSTEM_TYPE, "requirements");
            case PATTERN -> to(Kind.NEED, "needs");
            case CAPABILITY, UNIVERSAL_CAPABILITY -> roadmap();
            case CASE_STUDY, BLOCKER -> to(Kind.CHAPTER, "handbook");
            case POLICY, EVENT -> to(Kind.STANDARD, "standards");
            case PRESET, ORGANISATION, TOPIC, CARE_SETTING, TERM, SOURCE, PLAIN_PAGE -> Optional.empty();
        };
    }

    private Optional<Anchor> to(Kind kind, String text) {
        return index.section(kind).map(section -> new Anchor(words.text(TEXTS + text), section.address()));
    }

    private Optional<Anchor> whatApplies() {
        return index.section(Kind.SYSTEM_TYPE)
                .map(section -> new Anchor(words.text(TEXTS + "applies"), Tool.APPLIES.address()));
    }

    private Optional<Anchor> roadmap() {
        return index.section(Kind.CAPABILITY)
                .map(section -> new Anchor(words.text(TEXTS + "roadmap"), Tool.ROADMAP.address()));
    }

    private Optional<Anchor> nextChapter(Chapter chapter) {
        List<Entity> chapters = index.published(Kind.CHAPTER);
        int place = index.place(chapter);
        if (place + 1 < chapters.size()) {
            Entity next = chapters.get(place + 1);
            return Optional.of(
                    new Anchor(words.say(TEXTS + "chapter", Map.of("title", next.title())), index.address(next)));
        }
        return to(Kind.SYSTEM_TYPE, "requirements");
    }
}
