package handbook.output.jsonschema;

import handbook.model.Kind;
import handbook.schema.KindSchema;
import handbook.schema.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one schema is of.
 *
 * @param globs the files that are of it; none where it only stands in such a file
 * @param kinds what is in such a file
 */
record SchemaFile(String id, String title, String description, List<String> globs, List<KindSchema> kinds) {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    static List<SchemaFile> all() {
        return Stream.concat(KindSchema.all().stream().map(SchemaFile::of), filesOfLists())
                .toList();
    }

    private static SchemaFile of(KindSchema kind) {
        List<String> globs =
                kind.place() instanceof Place.ListIn ? List.of() : kind.place().globs();
        return new SchemaFile(kind.id(), capital(kind.noun()), kind.group().doc(), globs, List.of(kind));
    }

    private static Stream<SchemaFile> filesOfLists() {
        Map<String, List<KindSchema>> byPath = KindSchema.all().stream()
                .filter(kind -> kind.place() instanceof Place.ListIn)
                .collect(Collectors.groupingBy(
                        kind -> ((Place.ListIn) kind.place()).path(), TreeMap::new, Collectors.toList()));
        return byPath.entrySet().stream().map(file -> {
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            String lists = file.getValue().stream()
                    .map(kind -> Kind.byId(kind.id()).map(Kind::id).orElseThrow())
                    .collect(Collectors.joining(", "));
            List<String> globs = file.getValue().getFirst().place().globs();
            return new SchemaFile(
                    name, capital(name), "Lists of what is shared: " + lists + ".", globs, file.getValue());
        });
    }

    private static String capital(String noun) {
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    /**
     * The whole schema.
     *
     * @param address where it is published; without one it has no name of its own, which some tools would refuse
     */
    Map<String, Object> schema(Optional<String> address, FormWriter forms) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        address.ifPresent(own -> schema.put("$id", own));
        schema.put("title", title);
        schema.put("description", description);
        schema.putAll(root(forms));
        schema.put("$defs", forms.definitions());
        return schema;
    }

    private Map<String, Object> root(FormWriter forms) {
        KindSchema kind = kinds.getFirst();
        return switch (kind.place()) {
            case Place.Folder folder -> oneOrList(kind, forms);
            case Place.FileOrFolder file -> oneOrList(kind, forms);
            case Place.Pages pages -> one(kind, forms);
            case Place.OneFile file -> one(kind, forms);
            case Place.ListIn list -> globs.isEmpty() ? one(kind, forms) : lists(forms);
        };
    }

    private static Map<String, Object> one(KindSchema kind, FormWriter forms) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("type", "object");
        root.putAll(forms.group(kind.group()));
        return root;
    }

    /** What is said of fields holds only for a group, and what is said of items only for a list; so no alternatives are needed. */
    private static Map<String, Object> oneOrList(KindSchema kind, FormWriter forms) {
        Map<String, Object> root = one(kind, forms);
        root.put("items", one(kind, forms));
        root.put("type", List.of("object", "array"));
        return root;
    }

    private Map<String, Object> lists(FormWriter forms) {
        Map<String, Object> properties = new TreeMap<>();
        for (KindSchema kind : kinds) {
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("description", kind.group().doc());
            list.put("type", "array");
            list.put("items", one(kind, forms));
            properties.put(((Place.ListIn) kind.place()).list(), list);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("type", "object");
        root.put("properties", properties);
        root.put("additionalProperties", false);
        return root;
    }
}
