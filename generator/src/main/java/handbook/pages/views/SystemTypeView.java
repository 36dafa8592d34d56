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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything to require of a system of a type.
 *
 * @param topics the criteria on this page, by topic
 * @param mandated standards that must be met
 * @param expected other standards
 * @param inheritedBy types that inherit from this one
 * @param downloads the set as files
 * @param total how many criteria there are in all
 */
public record SystemTypeView(
        RequirementSet set,
        List<TopicGroup> topics,
        Standards mandated,
        Standards expected,
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
    public record Standards(List<Answer.StandardApplies> shown, int more, String all) {}

    /** Criteria of one topic. */
    public record TopicGroup(String id, String title, List<Answer.CriterionApplies> items) {}

    static SystemTypeView of(SystemType system, SiteIndex index, int page, List<Download> downloads) {
        RequirementSet set = index.requirements(system);
        int pages = Pager.pagesFor(set.criteria().size(), PageSizes.REQUIREMENTS);
        List<Answer.CriterionApplies> shown = Pager.slice(set.criteria(), page, PageSizes.REQUIREMENTS);
        return new SystemTypeView(
                set,
                byTopic(shown, index),
                standards(set, true, index),
                standards(set, false, index),
                index.site().referring(system, SystemType.class),
                KindGroup.referringTo(system, index, Kind.NEED),
                KindGroup.referringTo(
                        system, index, java.util.Set.of(Kind.CRITERION, Kind.STANDARD, Kind.NEED, Kind.SYSTEM_TYPE)),
                downloads,
                set.criteria().size(),
                new Pager(Route.Requirements.base(system), page, pages));
    }

    private static Standards standards(RequirementSet set, boolean mandated, SiteIndex index) {
        List<Answer.StandardApplies> all = set.standards().stream()
                .filter(item -> mandated == (item.group() == Obligation.MANDATED))
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
