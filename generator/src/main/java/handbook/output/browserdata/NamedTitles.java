package handbook.output.browserdata;

import handbook.json.JsonObject;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The titles of what a file names by id only, gathered while it is made. */
final class NamedTitles {
    private static final List<Kind> KINDS = List.of(Kind.CRITERION, Kind.POLICY, Kind.CHAPTER, Kind.CASE_STUDY);

    private final Map<Kind, Map<String, String>> titles = new TreeMap<>();

    List<String> ids(List<? extends Entity> entities) {
        return entities.stream().map(this::id).toList();
    }

    String id(Entity entity) {
        titles.computeIfAbsent(entity.kind(), kind -> new TreeMap<>()).put(entity.id(), title(entity));
        return entity.id();
    }

    /** By the first part of their addresses, then by id. */
    JsonObject toJson() {
        JsonObject object = new JsonObject();
        KINDS.forEach(kind -> object.with(kind.segment(), titles.getOrDefault(kind, Map.of())));
        return object;
    }

    private static String title(Entity entity) {
        return entity instanceof Criterion criterion ? criterion.code() + " " + criterion.title() : entity.title();
    }
}
