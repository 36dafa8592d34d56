package handbook.pages.views;

import handbook.model.Blocker;
import handbook.model.Capability;
import handbook.model.CaseStudy;
import handbook.model.Chapter;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Kind;
import handbook.model.Need;
import handbook.model.Organisation;
import handbook.model.PlainPage;
import handbook.model.Policy;
import handbook.model.Preset;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.site.Tool;
import handbook.pages.routes.Route;
import handbook.pages.routes.SiteIndex;
import java.util.List;

/** Works out what each page shows beside the entity it is about. */
public final class Views {
    private final SiteIndex index;
    private final Downloads downloads;

    public Views(SiteIndex index, Downloads downloads) {
        this.index = index;
        this.downloads = downloads;
    }

    /** What a page shows: a record that its layout reads. */
    public Object of(Route route) {
        return switch (route) {
            case Route.Home home -> HomeView.of(index);
            case Route.Handbook handbook -> HandbookView.of(index);
            case Route.EntryPage page -> of(page.entry());
            case Route.Subject page -> SubjectView.of(page.subject(), index);
            case Route.SubjectKind page ->
                RelatedView.of(page.subject(), about(page.subject(), page.kind()), page.base(), page.page());
            case Route.Listed page -> ListView.of(page.selection(), page.page(), index);
            case Route.UsedBy page ->
                RelatedView.of(
                        page.entity(), index.incoming(page.entity()), Route.UsedBy.base(page.entity()), page.page());
            case Route.Requirements page -> SystemTypeView.of(page.system(), index, page.page(), List.of());
            case Route.Shared page ->
                page.selection().kind() == Kind.EVENT
                        ? TimelineView.of(page.selection(), page.page(), index)
                        : SharedView.of(page.selection(), page.page(), index);
            case Route.Lineage lineage -> LineageView.of(index);
            case Route.Index page -> IndexView.of(page, index);
            case Route.Search search -> IndexView.of(new Route.Index("", 1), index);
            case Route.ToolPage page -> of(page.tool());
            case Route.Questions questions -> QuestionsView.of(index);
            case Route.NotFound missing -> new NotFoundView(known());
            case Route.Moved moved -> moved.redirect();
        };
    }

    /** The thing a page is about; the site's settings where it is about no single thing. */
    public Object subject(Route route) {
        return switch (route) {
            case Route.EntryPage page -> page.entry();
            case Route.Subject page -> page.subject();
            case Route.SubjectKind page -> page.subject();
            case Route.UsedBy page -> page.entity();
            case Route.Requirements page -> page.system();
            default -> index.site().config();
        };
    }

    private Object of(Tool tool) {
        return switch (tool) {
            case COMPARE -> CompareView.of(index);
            case ROADMAP ->
                new RoadmapView(
                        index.site().all(Preset.class), downloads.roadmap().get());
            default -> ToolView.of(index);
        };
    }

    private Object of(Entry entry) {
        return switch (entry) {
            case Standard standard -> StandardView.of(standard, index);
            case Policy policy -> PolicyView.of(policy, index);
            case Criterion criterion -> CriterionView.of(criterion, index);
            case SystemType system ->
                SystemTypeView.of(system, index, 1, downloads.requirements().apply(system));
            case Capability capability -> CapabilityView.of(capability, index);
            case Organisation organisation -> OrganisationView.of(organisation, index);
            case Chapter chapter -> ChapterView.of(chapter, index);
            case Need need -> NeedView.of(need, index);
            case Blocker blocker -> MentionsView.of(blocker, index);
            case CaseStudy study -> CaseStudyView.of(study, index);
            case PlainPage page -> MentionsView.of(page, index);
        };
    }

    private List<Entity> about(Entity subject, Kind kind) {
        return index.about(subject).stream()
                .filter(entity -> entity.kind() == kind)
                .toList();
    }

    /** The pages that a lost reader most likely meant. */
    private List<Entity> known() {
        return List.of(Kind.CHAPTER, Kind.SYSTEM_TYPE, Kind.NEED, Kind.CAPABILITY, Kind.TOPIC, Kind.STANDARD).stream()
                .flatMap(kind -> index.published(kind).stream().limit(60))
                .toList();
    }

    /**
     * What a roadmap can begin with.
     *
     * @param downloads the empty roadmap, to fill in away from the website
     */
    public record RoadmapView(List<Preset> presets, List<Download> downloads) {}

    /** The page for addresses that do not exist. */
    public record NotFoundView(List<Entity> known) {}
}
