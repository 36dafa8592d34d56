package handbook.pictures.lineage;

import handbook.model.Policy;
import handbook.model.site.Site;
import handbook.pictures.Picture;
import handbook.pictures.steps.Step;
import handbook.pictures.steps.Vicinity;
import java.util.List;
import java.util.Optional;

/** What a policy follows from and what came of it, two steps each way. */
public final class Descent implements Vicinity.Subject<Policy> {
    private final PolicySteps steps;

    private Descent(Site site) {
        this.steps = new PolicySteps(site);
    }

    /** Nothing where there is too little to look at. */
    public static Optional<Picture> of(Policy policy, Site site) {
        return new Vicinity<>(new Descent(site), site.words()).of(policy);
    }

    @Override
    public String name() {
        return "descent";
    }

    @Override
    public List<Step<Policy>> users(Policy policy) {
        return steps.users(policy);
    }

    @Override
    public List<Step<Policy>> bases(Policy policy) {
        return steps.bases(policy);
    }

    @Override
    public boolean basesFirst() {
        return true;
    }

    @Override
    public Optional<String> remark(Policy policy) {
        return Optional.of(steps.life(policy));
    }

    @Override
    public boolean counts(Policy policy) {
        return !PolicySteps.isOver(policy);
    }
}
