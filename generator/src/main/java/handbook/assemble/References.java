package handbook.assemble;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.choice.RelationType;
import handbook.model.site.Catalogue;
import handbook.model.site.Reference;
import handbook.model.site.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Resolves the references that stand in fields. */
final class References {
    private final Catalogue everything;
    private final Unread unread;
    private final MissingTargets missing;
    private final Problems problems;
    private final Map<Kind, List<String>> idsByKind = new ConcurrentHashMap<>();
    private final RefWalker walker = new RefWalker();

    /**
     * @param everything all entities, published or not
     * @param unread what is there but could not be read
     * @param missing gathers what is nowhere
     */
    References(Catalogue everything, Unread unread, MissingTargets missing, Problems problems) {
        this.everything = everything;
        this.unread = unread;
        this.missing = missing;
        this.problems = problems;
    }

    /** The references in an entity's fields that resolve; the others are problems. */
    List<Reference> of(Entity entity) {
        List<Reference> resolved = new ArrayList<>();
        walker.walk(entity, (relation, ref) -> resolve(entity, relation, ref, resolved::add));
        if (entity instanceof Standard standard) {
            for (Standard.Relation relation : standard.relations()) {
                everything
                        .find(relation.target())
                        .filter(target -> !target.key().equals(entity.key()))
                        .ifPresent(target -> resolved.add(new Reference(
                                entity,
                                name(relation.type()),
                                target,
                                relation.target().place())));
            }
        }
        return resolved;
    }

    private static String name(RelationType type) {
        return "relations." + type.id();
    }

    private void resolve(Entity from, String relation, Ref<?> ref, Consumer<Reference> found) {
        Entity target = everything.find(ref.kind(), ref.id()).orElse(null);
        if (target == null) {
            if (!unread.mayHold(ref.kind(), ref.id())) {
                reportUnknown(ref);
            }
            return;
        }
        if (target.key().equals(from.key())) {
            String message = from.kind().noun() + " '" + from.id() + "' refers to itself";
            problems.add(Rule.SELF_REFERENCE, ref.place(), message, "remove it, or name the one that was meant");
            return;
        }
        // A standard's relations carry their type in their name; of() adds them.
        if (!relation.equals("relations.target")) {
            found.accept(new Reference(from, relation, target, ref.place()));
        }
    }

    private void reportUnknown(Ref<?> ref) {
        String kind = ref.kind().noun();
        String nearest = NearestMatch.hint(ref.id(), ids(ref.kind()));
        String elsewhere = everything.all().stream()
                .filter(entity -> entity.id().equals(ref.id()))
                .map(entity -> "there is a " + entity.kind().noun() + " of that name")
                .findFirst()
                .orElse("");
        missing.add(
                ref.id(),
                Diagnostic.of(
                        Rule.UNKNOWN_REFERENCE,
                        ref.place(),
                        "there is no " + kind + " '" + ref.id() + "'",
                        nearest.isEmpty() ? elsewhere : nearest));
    }

    private List<String> ids(Kind kind) {
        return idsByKind.computeIfAbsent(
                kind, wanted -> everything.all(wanted).stream().map(Entity::id).toList());
    }
}
