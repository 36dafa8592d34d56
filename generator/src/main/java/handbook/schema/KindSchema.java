package handbook.schema;

import handbook.model.Kind;
import handbook.model.site.SearchWords;
import handbook.model.site.SiteConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that editors write: a kind of entity, an entry of the search words, or the site's settings.
 *
 * @param id what it is asked for by: {@code system-type}, {@code site}
 * @param noun what messages call it
 */
public record KindSchema(String id, String noun, Place place, GroupSchema group) {
    private static final List<KindSchema> ALL = Stream.concat(
                    Stream.of(Kind.values()).map(KindSchema::of),
                    Stream.of(
                            new KindSchema(
                                    "search-words",
                                    "entry of the search words",
                                    new Place.FileOrFolder("standards/search-words"),
                                    GroupSchema.of(SearchWords.class)),
                            new KindSchema(
                                    "site",
                                    "site's settings",
                                    new Place.OneFile("content/site.yaml"),
                                    GroupSchema.of(SiteConfig.class))))
            .toList();

    /** Everything that editors write. */
    public static List<KindSchema> all() {
        return ALL;
    }

    public static Optional<KindSchema> byId(String id) {
        return ALL.stream().filter(kind -> kind.id.equals(id)).findFirst();
    }

    private static KindSchema of(Kind kind) {
        Place place = Place.of(kind);
        GroupSchema group = GroupSchema.of(kind.type());
        return new KindSchema(kind.id(), kind.noun(), place, place instanceof Place.Pages ? frontMatter(group) : group);
    }

    /** The file's name may say the id, and the text after the fields is the body. */
    private static GroupSchema frontMatter(GroupSchema group) {
        return new GroupSchema(
                group.name(),
                group.doc(),
                group.fields().stream()
                        .filter(field -> !field.name().equals("body"))
                        .map(field -> field.name().equals("id") ? field.optional() : field)
                        .toList());
    }

    /** The field that a path of names leads to: {@code versions.url}. */
    public Optional<FieldSchema> field(String path) {
        Optional<GroupSchema> inside = Optional.of(group);
        Optional<FieldSchema> found = Optional.empty();
        for (String name : path.split("\\.", -1)) {
            found = inside.flatMap(fields -> fields.field(name));
            inside = found.map(FieldSchema::form).flatMap(GroupSchema::within);
        }
        return found;
    }

    /** A file of the kind as an editor might write it; those of all kinds make a small handbook. */
    public String example() {
        String name = "examples/" + id + (place instanceof Place.Pages ? ".md" : ".yaml");
        try (InputStream text = Objects.requireNonNull(KindSchema.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
