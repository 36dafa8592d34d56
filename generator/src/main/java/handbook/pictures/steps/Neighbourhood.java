package handbook.pictures.steps;

import handbook.model.Standard;
import handbook.model.choice.RelationType;
import handbook.model.choice.Status;
import handbook.model.site.Site;
import handbook.pictures.Picture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a standard rests on and what rests on it, two steps each way. */
public final class Neighbourhood implements Vicinity.Subject<Standard> {
    /** Relations in which one standard rests on the other. */
    private static final Set<RelationType> RESTS_ON =
            Set.of(RelationType.REQUIRES, RelationType.PROFILES, RelationType.IMPLEMENTS, RelationType.PART_OF);

    private final Site site;

    private Neighbourhood(Site site) {
        this.site = site;
    }

    /** Nothing where there is too little to look at. */
    public static Optional<Picture> of(Standard standard, Site site) {
        return new Vicinity<>(new Neighbourhood(site), site.words()).of(standard);
    }

    @Override
    public String name() {
        return "neighbourhood";
    }

    @Override
    public List<Step<Standard>> bases(Standard standard) {
        Map<String, Step<Standard>> bases = new LinkedHashMap<>();
        for (Standard.Relation relation : standard.relations()) {
            if (RESTS_ON.contains(relation.type())) {
                Step.How how = new Step.How(relation.type().id(), site.words().title(relation.type()));
                site.find(relation.target())
                        .ifPresent(base -> bases.putIfAbsent(base.id(), new Step<>(standard, how, base)));
            }
        }
        return List.copyOf(bases.values());
    }

    @Override
    public List<Step<Standard>> users(Standard standard) {
        return site.referring(standard, Standard.class).stream()
                .flatMap(user -> bases(user).stream())
                .filter(step -> step.base().is(standard))
                .toList();
    }

    @Override
    public boolean basesFirst() {
        return false;
    }

    @Override
    public Optional<String> remark(Standard standard) {
        return counts(standard) ? Optional.empty() : Optional.of(site.words().title(standard.status()));
    }

    @Override
    public boolean counts(Standard standard) {
        return standard.status() == Status.ACTIVE;
    }
}
