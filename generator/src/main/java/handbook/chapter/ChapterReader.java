package handbook.chapter;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.markdown.MarkdownReader;
import handbook.model.Body;
import handbook.model.CaseStudy;
import handbook.model.Chapter;
import handbook.model.Entities;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Location;
import handbook.model.Meta;
import handbook.model.Page;
import handbook.model.PlainPage;
import handbook.source.SourceFile;
import handbook.source.SourceTree;
import handbook.yaml.RecordBinder;
import handbook.yaml.YamlItem;
import handbook.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads every Markdown file under content/. The folder says what it is; the file's name is its id unless it gives one. */
public final class ChapterReader {
    private static final Map<String, Class<? extends Page>> FOLDERS =
            Map.of("handbook", Chapter.class, "case-studies", CaseStudy.class, "pages", PlainPage.class);

    private final RecordBinder binder;
    private final MarkdownReader markdown;

    public ChapterReader(RecordBinder binder, MarkdownReader markdown) {
        this.binder = binder;
        this.markdown = markdown;
    }

    /** Every page that can be read, and the names of those that are there but cannot. */
    public Entities read(SourceTree tree, Problems problems) {
        return Entities.join(
                tree.pages().parallelStream().map(file -> read(file, problems)).toList());
    }

    private Entities read(SourceFile file, Problems problems) {
        String[] segments = file.path().split("/");
        Class<? extends Page> type = segments.length > 2 ? FOLDERS.get(segments[1]) : null;
        if (type == null) {
            String folder = segments.length > 2 ? segments[1] : "";
            String hint = NearestMatch.hint(folder, FOLDERS.keySet());
            problems.add(
                    Rule.UNREADABLE_FILE,
                    Location.of(file.path()),
                    "a page stands in content/handbook/, content/case-studies/ or content/pages/",
                    hint.isEmpty() ? "move the file" : hint);
            return Entities.NONE;
        }
        String name = segments[segments.length - 1];
        String id = name.substring(0, name.lastIndexOf('.'));
        String key = Kind.of(type).id() + ":" + id;
        if (!id.matches(Meta.ID)) {
            String hint = "name the file with " + Meta.ID_HINT;
            problems.add(Rule.BAD_ID, Location.of(file.path()), "the file's name '" + id + "' is not an id", hint);
            return Entities.NONE;
        }
        return file.text(problems)
                .flatMap(text -> FrontMatter.split(file.path(), text, problems))
                .map(parts -> read(parts, id, type, problems))
                .orElse(new Entities(List.of(), Set.of(key)));
    }

    private Entities read(FrontMatter parts, String fileName, Class<? extends Page> type, Problems problems) {
        Body body = markdown.read(parts.body(), problems);
        YamlItem fields = new YamlReader(problems)
                .items(parts.fields()).stream().findFirst().orElse(null);
        if (fields == null) {
            return new Entities(List.of(), Set.of(Kind.of(type).id() + ":" + fileName));
        }
        Optional<String> written = fields.text("id");
        String id = written.orElse(fileName);
        Map<String, Object> supplied = written.isPresent() ? Map.of("body", body) : Map.of("id", id, "body", body);
        return binder.bind(fields, type.asSubclass(Record.class), supplied, problems)
                .map(page -> new Entities(List.of((Entity) page), Set.of()))
                .orElse(new Entities(List.of(), Set.of(Kind.of(type).id() + ":" + id)));
    }
}
