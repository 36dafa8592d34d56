package handbook.pages.views;

import handbook.model.Standard;
import handbook.model.choice.RelationType;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Standards that relate to one in the same way.
 *
 * @param label the relation as the page's standard has it: {@code Requires}, {@code Required by}
 */
public record RelationGroup(String label, List<Other> others) {
    /** A standard and a remark on the relation. */
    public record Other(Standard standard, Optional<String> note) {}

    /** How a standard relates to others and they to it, whichever of the two says so; each pair once. */
    static List<RelationGroup> of(Standard standard, Site site) {
        Map<String, Map<String, Other>> groups = new LinkedHashMap<>();
        List<Inverse> inverses = inverses(standard, site);
        for (RelationType type : RelationType.values()) {
            for (Standard.Relation relation : standard.relations()) {
                if (relation.type() == type) {
                    site.find(relation.target())
                            .filter(other -> !other.id().equals(standard.id()))
                            .ifPresent(other -> add(groups, site.words().title(type), other, relation.note()));
                }
            }
            for (Inverse inverse : inverses) {
                if (inverse.relation.type() == type) {
                    add(
                            groups,
                            site.words().text(SiteWords.key(type, "inverse")),
                            inverse.from,
                            inverse.relation.note());
                }
            }
        }
        return groups.entrySet().stream()
                .map(group -> new RelationGroup(
                        group.getKey(), new ArrayList<>(group.getValue().values())))
                .toList();
    }

    /** A relation another standard has to the page's. */
    private record Inverse(Standard from, Standard.Relation relation) {}

    private static List<Inverse> inverses(Standard standard, Site site) {
        List<Inverse> inverses = new ArrayList<>();
        for (Standard other : site.referring(standard, Standard.class)) {
            for (Standard.Relation relation : other.relations()) {
                if (site.find(relation.target()).filter(standard::is).isPresent()) {
                    inverses.add(new Inverse(other, relation));
                }
            }
        }
        return inverses;
    }

    private static void add(
            Map<String, Map<String, Other>> groups, String label, Standard other, Optional<String> note) {
        groups.computeIfAbsent(label, key -> new LinkedHashMap<>()).putIfAbsent(other.id(), new Other(other, note));
    }
}
