package handbook.chapter;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.diagnostics.SuggestedId;
import handbook.markdown.MarkdownReader;
import handbook.model.Body;
import handbook.model.CaseStudy;
import handbook.model.Chapter;
import handbook.model.Entity;
import handbook.model.Kind;
import handbook.model.Meta;
import handbook.model.Page;
import handbook.model.PlainPage;
import handbook.model.site.ReadEntities;
import handbook.model.site.Unread;
import handbook.model.value.Location;
import handbook.source.ReadMemory;
import handbook.source.SourceFile;
import handbook.source.SourceTree;
import handbook.yaml.RecordBinder;
import handbook.yaml.YamlItem;
import handbook.yaml.YamlReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads every Markdown file under content/. The folder says what it is; the file's name is its id unless it gives one. */
public final class ChapterReader {
    private static final Map<String, Class<? extends Page>> FOLDERS =
            Map.of("handbook", Chapter.class, "case-studies", CaseStudy.class, "pages", PlainPage.class);

    /** What the folders might be called, too far from their names for a slip of the hand. */
    private static final Map<String, String> ALSO_CALLED = Map.of(
            "chapter",
            "handbook",
            "chapters",
            "handbook",
            "guide",
            "handbook",
            "studies",
            "case-studies",
            "casestudies",
            "case-studies",
            "cases",
            "case-studies",
            "page",
            "pages",
            "site",
            "pages");

    private final RecordBinder binder;
    private final MarkdownReader markdown;
    private final ReadMemory memory;

    public ChapterReader(RecordBinder binder, MarkdownReader markdown) {
        this(binder, markdown, ReadMemory.none());
    }

    public ChapterReader(RecordBinder binder, MarkdownReader markdown, ReadMemory memory) {
        this.binder = binder;
        this.markdown = markdown;
        this.memory = memory;
    }

    /** Every page that can be read, and those that are there but cannot. */
    public ReadEntities read(SourceTree tree, Problems problems) {
        Stream<ReadEntities> read = tree.pages().parallelStream()
                .map(file ->
                        memory.of(ChapterReader.class, file, markdown.terms().names(), problems, this::read));
        Stream<ReadEntities> refused =
                tree.refused().stream().flatMap(path -> typeOf(path).map(type -> unread(type, path, "")).stream());
        return ReadEntities.join(Stream.concat(read, refused).toList());
    }

    private ReadEntities read(SourceFile file, Problems problems) {
        Optional<Class<? extends Page>> type = typeOf(file.path());
        if (type.isEmpty()) {
            reportMisplaced(file.path(), problems);
            return ReadEntities.ofUnknownKind(
                    file.path(), file.text(new Problems()).orElse(""));
        }
        Optional<String> text = file.text(problems);
        return text.flatMap(read -> FrontMatter.split(file.path(), read, problems))
                .map(parts -> read(parts, text.get(), type.get(), problems))
                .orElseGet(() -> unread(type.get(), file.path(), file.guess()));
    }

    private ReadEntities read(FrontMatter parts, String text, Class<? extends Page> type, Problems problems) {
        String path = parts.fields().path();
        Body body = markdown.read(parts.body(), problems);
        return new YamlReader(problems)
                .item(parts.fields())
                .flatMap(fields -> bind(fields, path, body, type, problems))
                .map(page -> new ReadEntities(List.of(page), Unread.NOTHING))
                .orElseGet(() -> unread(type, path, text));
    }

    private Optional<Entity> bind(
            YamlItem fields, String path, Body body, Class<? extends Page> type, Problems problems) {
        Map<String, Object> supplied = new HashMap<>(Map.of("body", body));
        if (fields.text("id").isEmpty()) {
            String name = nameOf(path);
            if (!Meta.isId(name)) {
                String message = "the file's name '" + name + "' cannot be an id";
                String hint = SuggestedId.of(name)
                        .map(id -> "name the file " + id + ".md, or write 'id: " + id + "' between its dashes")
                        .orElse("write an 'id:' between its dashes, or name the file with " + Meta.ID_HINT);
                problems.add(Rule.BAD_ID, Location.of(path), message, hint);
                return Optional.empty();
            }
            supplied.put("id", name);
        }
        return binder.bind(fields, type.asSubclass(Record.class), supplied, problems)
                .map(Entity.class::cast);
    }

    private static Optional<Class<? extends Page>> typeOf(String path) {
        String[] segments = path.split("/");
        return segments.length > 2 ? Optional.ofNullable(FOLDERS.get(segments[1])) : Optional.empty();
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    private static void reportMisplaced(String path, Problems problems) {
        String[] segments = path.split("/");
        String folder = segments.length > 2 ? segments[1].toLowerCase(Locale.ROOT) : "";
        String hint = Optional.ofNullable(ALSO_CALLED.get(folder))
                .map(name -> "did you mean '" + name + "'?")
                .orElseGet(() -> NearestMatch.hint(folder, FOLDERS.keySet()));
        problems.add(
                Rule.UNREADABLE_FILE,
                Location.of(path),
                "a page stands in content/handbook/, content/case-studies/ or content/pages/",
                hint.isEmpty() ? "move the file" : hint);
    }

    private static ReadEntities unread(Class<? extends Page> type, String path, String text) {
        return ReadEntities.ofUnread(Kind.of(type), path, text);
    }
}
