package handbook.output.jsonschema;

import handbook.json.Json;
import handbook.model.site.SiteWords;
import handbook.model.value.WebAddress;
import handbook.output.FileDraft;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import java.util.List;
import java.util.Optional;

/** A JSON Schema for each kind of file that editors write, and for each kind of thing in it. */
public final class JsonSchemas implements Output {
    private static final String FOLDER = "schemas/";

    private final SiteWords words;
    private final Optional<String> base;

    /** @param site where the site is published, if it is */
    public JsonSchemas(SiteWords words, Optional<WebAddress> site) {
        this.words = words;
        this.base = site.map(root -> root.value().replaceFirst("/*$", "/") + FOLDER);
    }

    /** What they are of: {@code standard}, {@code taxonomies}. */
    public static List<String> ids() {
        return SchemaFile.all().stream().map(SchemaFile::id).toList();
    }

    /** The name of a schema's file. */
    public static String fileName(String id) {
        return id + ".schema.json";
    }

    @Override
    public List<PlannedFile> plan() {
        return SchemaFile.all().stream()
                .map(file -> new PlannedFile(
                        FOLDER + fileName(file.id()),
                        () -> FileDraft.of(base, () -> OutputFile.ofText(FOLDER + fileName(file.id()), text(file)))))
                .toList();
    }

    /** The schemas as files of a folder of their own. */
    public List<OutputFile> files() {
        return SchemaFile.all().stream()
                .map(file -> OutputFile.ofText(fileName(file.id()), text(file)))
                .toList();
    }

    /** One of them, if there is one of that. */
    public Optional<String> text(String id) {
        return SchemaFile.all().stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .map(this::text);
    }

    private String text(SchemaFile file) {
        return Json.indented(file.schema(base.map(root -> root + fileName(file.id())), new FormWriter(words)));
    }
}
