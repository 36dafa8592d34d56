package handbook.pages.views;

import handbook.applicability.Answer;
import handbook.applicability.RequirementSet;
import handbook.model.Kind;
import handbook.model.SystemType;
import handbook.model.Topic;
import handbook.model.choice.Obligation;
import handbook.pages.routes.PageSizes;
import handbook.pages.routes.Pager;
import handbook.pages.routes.Route;
import handbook.pages.routes.Shortlist;
import handbook.pages.routes.SiteIndex;
import handbook.pictures.Picture;
import handbook.pictures.standards.Stack;
import handbook.pictures.years.SystemDuties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything to require of a system of a type.
 *
 * @param duties since when and by when its standards bind
 * @param special what concerns this type of system, or a wider one
 * @param common what every system must do, which the baseline asks for; nothing on the page of the baseline itself
 * @param stack the standards it stands on, drawn
 * @param inheritedBy types that inherit from this one
 * @param downloads the set as files
 * @param total how many criteria there are in all
 */
public record SystemTypeView(
        RequirementSet set,
        Optional<Picture> duties,
        Share special,
        Share common,
        Optional<Picture> stack,
        List<SystemType> inheritedBy,
        Shortlist needs,
        List<KindGroup> mentionedBy,
        List<Download> downloads,
        int total,
        Pager pager) {
    /**
     * The first standards of a group.
     *
     * @param more how many there are besides
     * @param all where every standard asked of the system is listed
     */
    public record Standards(List<Answer.StandardApplies> shown, int more, String all) {
        /** How many there are in all. */
        public int total() {
            return shown.size() + more;
        }
    }

    /**
     * A share of what is asked of the system.
     *
     * @param mandated standards that must be met
     * @param expected other standards
     * @param topics its criteria on this page, by topic
     * @param total how many criteria it has in all
     */
    public record Share(Standards mandated, Standards expected, List<TopicGroup> topics, int total) {}

    /** Criteria of one topic. */
    public record TopicGroup(String id, String title, List<Answer.CriterionApplies> items) {}

    static SystemTypeView of(SystemType system, SiteIndex index, int page, List<Download> downloads) {
        RequirementSet set = index.requirements(system);
        int pages = Pager.pagesFor(set.criteria().size(), PageSizes.REQUIREMENTS);
        List<Answer.CriterionApplies> inOrder = Stream.of(false, true)
                .flatMap(common -> set.criteria().stream().filter(item -> isCommon(item) == common))
                .toList();
        List<Answer.CriterionApplies> shown = Pager.slice(inOrder, page, PageSizes.REQUIREMENTS);
        return new SystemTypeView(
                set,
                SystemDuties.of(set, index.site()),
                share(set, false, shown, index),
                share(set, true, shown, index),
                Stack.of(set, index.site()),
                index.site().referring(system, SystemType.class),
                KindGroup.referringTo(system, index, Kind.NEED),
                KindGroup.referringTo(
                        system, index, java.util.Set.of(Kind.CRITERION, Kind.STANDARD, Kind.NEED, Kind.SYSTEM_TYPE)),
                downloads,
                set.criteria().size(),
                new Pager(Route.Requirements.base(system), page, pages));
    }

    /** Whether something is asked of every system alike. */
    private static boolean isCommon(Answer.Applies item) {
        return item.inheritedFrom().filter(SystemType::baseline).isPresent();
    }

    private static Share share(
            RequirementSet set, boolean common, List<Answer.CriterionApplies> shown, SiteIndex index) {
        return new Share(
                standards(set, common, true, index),
                standards(set, common, false, index),
                byTopic(shown.stream().filter(item -> isCommon(item) == common).toList(), index),
                (int) set.criteria().stream()
                        .filter(item -> isCommon(item) == common)
                        .count());
    }

    private static Standards standards(RequirementSet set, boolean common, boolean mandated, SiteIndex index) {
        List<Answer.StandardApplies> all = set.standards().stream()
                .filter(item -> isCommon(item) == common && mandated == (item.group() == Obligation.MANDATED))
                .toList();
        List<Answer.StandardApplies> shown = Pager.slice(all, 1, PageSizes.STANDARDS);
        return new Standards(shown, all.size() - shown.size(), index.standardsOf(set.system()));
    }

    private static List<TopicGroup> byTopic(List<Answer.CriterionApplies> items, SiteIndex index) {
        Map<String, TopicGroup> groups = new TreeMap<>();
        List<Answer.CriterionApplies> others = new ArrayList<>();
        for (Answer.CriterionApplies item : items) {
            List<Topic> topics = index.site().all(item.entity().meta().topics());
            if (topics.isEmpty()) {
                others.add(item);
            } else {
                Topic topic = topics.getFirst();
                groups.computeIfAbsent(topic.title(), title -> new TopicGroup(topic.id(), title, new ArrayList<>()))
                        .items()
                        .add(item);
            }
        }
        List<TopicGroup> all = new ArrayList<>(groups.values());
        if (!others.isEmpty()) {
            all.add(new TopicGroup(
                    "other",
                    index.site()
                            .words()
                            .text(
                                    groups.isEmpty()
                                            ? "pages.system-type.allRequirements"
                                            : "pages.system-type.otherRequirements"),
                    others));
        }
        return all;
    }
}
