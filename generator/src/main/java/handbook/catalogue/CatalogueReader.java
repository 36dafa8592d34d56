package handbook.catalogue;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.site.ReadEntities;
import handbook.model.site.Unread;
import handbook.model.value.Location;
import handbook.source.ReadMemory;
import handbook.source.SourceFile;
import handbook.source.SourceTree;
import handbook.yaml.RecordBinder;
import handbook.yaml.YamlItem;
import handbook.yaml.YamlReader;
import handbook.yaml.YamlText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads every YAML file under standards/. The folder says the kind ({@code standards/policies/}); a file directly under
 * standards/ says it by its name ({@code glossary.yaml}). A file holds one entity or a list of them.
 */
public final class CatalogueReader {
    /** Fewer fields are those of many kinds. */
    private static final int FIELDS_THAT_TELL = 4;

    private static final String TAXONOMIES = "taxonomies";
    private static final Map<String, Kind> FOLDERS = folders();
    private static final Map<String, Kind> FILES = files();
    private static final Map<String, Kind> SECTIONS = Map.of("careSettings", Kind.CARE_SETTING, "topics", Kind.TOPIC);

    private final RecordBinder binder;
    private final ReadMemory memory;

    public CatalogueReader(RecordBinder binder) {
        this(binder, ReadMemory.none());
    }

    public CatalogueReader(RecordBinder binder, ReadMemory memory) {
        this.binder = binder;
        this.memory = memory;
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
        folders.putAll(files());
        return folders;
    }

    private static Map<String, Kind> files() {
        Map<String, Kind> files = new LinkedHashMap<>();
        files.put("glossary", Kind.TERM);
        files.put("sources", Kind.SOURCE);
        files.put("timeline", Kind.EVENT);
        files.put("patterns", Kind.PATTERN);
        files.put("universal-capabilities", Kind.UNIVERSAL_CAPABILITY);
        files.put("presets", Kind.PRESET);
        return files;
    }

    /** Every entity that can be read, and those that are there but cannot. */
    public ReadEntities read(SourceTree tree, Problems problems) {
        Stream<ReadEntities> read = tree.catalogue().parallelStream()
                .filter(file -> !SearchWordsReader.isSearchWords(file))
                .map(file -> memory.of(CatalogueReader.class, file, problems, this::read));
        Stream<ReadEntities> refused = tree.refused().stream().map(path -> unread(path, ""));
        return ReadEntities.join(Stream.concat(read, refused).toList());
    }

    private ReadEntities read(SourceFile file, Problems problems) {
        Place place = Place.of(file.path());
        if (place.kinds().isEmpty()) {
            reportUnknown(file.path(), place, problems);
            return ReadEntities.ofUnknownKind(
                    file.path(), file.text(new Problems()).orElse(""));
        }
        Optional<YamlText> text = file.text(problems).map(read -> YamlText.file(file.path(), read));
        if (text.isEmpty()) {
            return unread(file.path(), file.guess());
        }
        return place.isTaxonomies()
                ? taxonomies(text.get(), problems)
                : list(text.get(), place.kinds().getFirst(), problems);
    }

    /** What a path says about the file: the folder or file name that should be known, and the kinds it stands for. */
    private record Place(String name, boolean inFolder, List<Kind> kinds) {
        static Place of(String path) {
            String[] segments = path.split("/");
            String name = segments[1].replaceFirst("\\.[^.]*$", "");
            boolean inFolder = segments.length > 2;
            if (!inFolder && name.equals(TAXONOMIES)) {
                return new Place(name, false, List.of(Kind.TOPIC, Kind.CARE_SETTING));
            }
            Kind kind = inFolder ? FOLDERS.get(segments[1]) : FILES.get(name);
            return new Place(inFolder ? segments[1] : name, inFolder, kind == null ? List.of() : List.of(kind));
        }

        boolean isTaxonomies() {
            return kinds.size() > 1;
        }
    }

    private static void reportUnknown(String path, Place place, Problems problems) {
        List<String> names = new ArrayList<>(place.inFolder() ? FOLDERS.keySet() : FILES.keySet());
        if (!place.inFolder()) {
            names.add(TAXONOMIES);
        }
        names.add(SearchWordsReader.NAME);
        String nearest = !place.inFolder() && FOLDERS.containsKey(place.name())
                ? "put it into the folder standards/" + place.name() + "/"
                : NearestMatch.hint(place.name().toLowerCase(Locale.ROOT).replace('_', '-'), names);
        problems.add(
                Rule.UNREADABLE_FILE,
                Location.of(path),
                "'" + place.name() + "' is not a " + (place.inFolder() ? "folder" : "file") + " of the catalogue",
                nearest.isEmpty() ? "known are " + String.join(", ", names) : nearest);
    }

    private static ReadEntities unread(String path, String text) {
        return ReadEntities.join(Place.of(path).kinds().stream()
                .map(kind -> ReadEntities.ofUnread(kind, path, text))
                .toList());
    }

    private ReadEntities list(YamlText text, Kind kind, Problems problems) {
        return new YamlReader(problems)
                .items(text)
                .map(items -> bind(items, kind, problems))
                .orElseGet(() -> unread(text.path(), text.text()));
    }

    private ReadEntities taxonomies(YamlText text, Problems problems) {
        Map<String, List<YamlItem>> sections =
                new YamlReader(problems).sections(text, SECTIONS.keySet()).orElse(Map.of());
        return ReadEntities.join(new TreeMap<>(SECTIONS)
                .entrySet().stream()
                        .map(section -> Optional.ofNullable(sections.get(section.getKey()))
                                .map(items -> bind(items, section.getValue(), problems))
                                .orElseGet(() -> ReadEntities.ofUnread(section.getValue(), text.path(), text.text())))
                        .toList());
    }

    private ReadEntities bind(List<YamlItem> items, Kind kind, Problems problems) {
        Set<Kind> told = EnumSet.noneOf(Kind.class);
        return ReadEntities.join(
                items.stream().map(item -> bind(item, kind, told, problems)).toList());
    }

    private ReadEntities bind(YamlItem item, Kind kind, Set<Kind> told, Problems problems) {
        Problems own = new Problems();
        Optional<Entity> entity = entity(item, kind, own);
        String path = item.place().path();
        Optional<Kind> meant = own.hasErrors() ? fitting(item, kind) : Optional.empty();
        if (meant.isPresent()) {
            if (told.add(meant.get())) {
                reportKind(item, kind, meant.get(), problems);
            }
            return ReadEntities.ofUnread(meant.get(), path, item.source());
        }
        problems.addAll(own.sorted());
        return entity.map(one -> new ReadEntities(List.of(one), Unread.NOTHING))
                .orElseGet(() -> ReadEntities.ofUnread(kind, path, item.source()));
    }

    private Optional<Entity> entity(YamlItem item, Kind kind, Problems problems) {
        return binder.bind(item, kind.type().asSubclass(Record.class), problems).map(Entity.class::cast);
    }

    /** The one other kind whose fields these are. */
    private Optional<Kind> fitting(YamlItem item, Kind kind) {
        List<Kind> fitting = FOLDERS.values().stream()
                .filter(other -> other != kind && item.size() >= FIELDS_THAT_TELL)
                .filter(other -> {
                    Problems none = new Problems();
                    return entity(item, other, none).isPresent() && !none.hasErrors();
                })
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static void reportKind(YamlItem item, Kind kind, Kind meant, Problems problems) {
        String folder = FOLDERS.entrySet().stream()
                .filter(entry -> entry.getValue() == meant)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        String message = "the fields are those of kind '" + meant.noun() + "', not of kind '" + kind.noun() + "'";
        problems.add(Rule.UNREADABLE_FILE, item.place(), message, "move it to standards/" + folder + "/");
    }
}
