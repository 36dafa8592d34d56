package handbook.pages.views;

import handbook.model.Criterion;
import handbook.model.Kind;
import handbook.model.SystemType;
import handbook.pages.routes.SiteIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A criterion among the others.
 *
 * @param bands what earns each score
 * @param gate whether a score can fail
 * @param systems the systems that ask for it themselves
 * @param inheriting the systems that inherit it
 */
public record CriterionView(
        List<Band> bands,
        boolean gate,
        List<SystemType> systems,
        List<SystemType> inheriting,
        List<KindGroup> mentionedBy) {

    /** A score and what earns it. */
    public record Band(int score, String text, boolean passes) {}

    static CriterionView of(Criterion criterion, SiteIndex index) {
        List<Band> bands = new ArrayList<>();
        for (int score = 0; score < criterion.scoring().bands().size(); score++) {
            int reached = score;
            boolean passes =
                    criterion.passMark().filter(mark -> reached >= mark).isPresent();
            bands.add(new Band(score, criterion.scoring().bands().get(score), passes));
        }
        List<SystemType> own = index.site().all(criterion.systemTypes());
        List<SystemType> inheriting = index.requiredBy(criterion).stream()
                .filter(system -> own.stream().noneMatch(system::is))
                .toList();
        return new CriterionView(
                bands,
                criterion.passMark().isPresent(),
                own,
                inheriting,
                KindGroup.referringTo(criterion, index, Set.of(Kind.SYSTEM_TYPE)));
    }
}
