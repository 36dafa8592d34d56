package handbook.catalogue;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entities;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Location;
import handbook.source.SourceFile;
import handbook.source.SourceTree;
import handbook.yaml.RecordBinder;
import handbook.yaml.YamlItem;
import handbook.yaml.YamlReader;
import handbook.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads every YAML file under standards/. The folder says the kind ({@code standards/policies/}); a file directly under
 * standards/ says it by its name ({@code glossary.yaml}). A file holds one entity or a list of them.
 */
public final class CatalogueReader {
    private static final Map<String, Kind> FOLDERS = folders();
    private static final Map<String, Kind> FILES =
            Map.of("glossary", Kind.TERM, "sources", Kind.SOURCE, "timeline", Kind.EVENT);
    private static final Map<String, Kind> SECTIONS = Map.of("careSettings", Kind.CARE_SETTING, "topics", Kind.TOPIC);

    private final RecordBinder binder;

    public CatalogueReader(RecordBinder binder) {
        this.binder = binder;
    }

    private static Map<String, Kind> folders() {
        Map<String, Kind> folders = new LinkedHashMap<>();
        folders.put("standards", Kind.STANDARD);
        folders.put("policies", Kind.POLICY);
        folders.put("criteria", Kind.CRITERION);
        folders.put("system-types", Kind.SYSTEM_TYPE);
        folders.put("needs", Kind.NEED);
        folders.put("blockers", Kind.BLOCKER);
        folders.put("capabilities", Kind.CAPABILITY);
        folders.put("organisations", Kind.ORGANISATION);
        folders.put("glossary", Kind.TERM);
        folders.put("sources", Kind.SOURCE);
        folders.put("timeline", Kind.EVENT);
        return folders;
    }

    /** Every entity that can be read, and the names of those that are there but cannot. */
    public Entities read(SourceTree tree, Problems problems) {
        return Entities.join(tree.catalogue().parallelStream()
                .map(file -> read(file, problems))
                .toList());
    }

    private Entities read(SourceFile file, Problems problems) {
        String[] segments = file.path().split("/");
        String name = segments[1].replaceFirst("\\.[^.]*$", "");
        boolean inFolder = segments.length > 2;
        Kind kind = inFolder ? FOLDERS.get(name) : FILES.get(name);
        if (kind == null && (inFolder || !name.equals("taxonomies"))) {
            List<String> names = new ArrayList<>(inFolder ? FOLDERS.keySet() : FILES.keySet());
            problems.add(
                    Rule.UNREADABLE_FILE,
                    Location.of(file.path()),
                    inFolder
                            ? "'" + name + "' is not a folder of the catalogue"
                            : "'" + name + "' is not a file of the catalogue",
                    NearestMatch.of(name, names)
                            .map(nearest -> "did you mean '" + nearest + "'?")
                            .orElse("known are " + String.join(", ", names)));
            return Entities.NONE;
        }
        return file.text(problems)
                .map(text -> YamlText.file(file.path(), text))
                .map(text -> kind == null ? taxonomies(text, problems) : list(text, kind, problems))
                .orElse(Entities.NONE);
    }

    private Entities list(YamlText text, Kind kind, Problems problems) {
        return bind(new YamlReader(problems).items(text), kind, problems);
    }

    private Entities taxonomies(YamlText text, Problems problems) {
        List<Entities> all = new ArrayList<>();
        for (Map.Entry<String, List<YamlItem>> section :
                new YamlReader(problems).sections(text).entrySet()) {
            Kind kind = SECTIONS.get(section.getKey());
            if (kind == null) {
                Location place = section.getValue().isEmpty()
                        ? Location.of(text.path())
                        : section.getValue().getFirst().place();
                problems.add(
                        Rule.UNKNOWN_FIELD,
                        place,
                        "'" + section.getKey() + "' is not a taxonomy",
                        "the taxonomies are careSettings and topics");
            } else {
                all.add(bind(section.getValue(), kind, problems));
            }
        }
        return Entities.join(all);
    }

    private Entities bind(List<YamlItem> items, Kind kind, Problems problems) {
        List<Entity> entities = new ArrayList<>();
        Set<String> broken = new HashSet<>();
        for (YamlItem item : items) {
            binder.bind(item, kind.type().asSubclass(Record.class), problems)
                    .ifPresentOrElse(
                            record -> entities.add((Entity) record),
                            () -> item.text("id").ifPresent(id -> broken.add(kind.id() + ":" + id)));
        }
        return new Entities(entities, broken);
    }
}
