package handbook.bringing;

import handbook.bringing.ImportReport.Entry;
import handbook.bringing.address.PageAddresses;
import handbook.bringing.address.Slugs;
import handbook.diagnostics.Problems;
import handbook.markdown.MarkdownReader;
import handbook.markdown.foreign.ForeignPage;
import handbook.markdown.foreign.written.Remark;
import handbook.markdown.foreign.written.Remark.Subject;
import handbook.markdown.term.TermIndex;
import handbook.model.Body;
import handbook.model.text.Heading;
import handbook.model.text.Markdown;
import handbook.model.value.Location;
import handbook.output.OutputFile;
import handbook.source.ForeignFile;
import handbook.source.ForeignFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Brings the pages of a folder into a handbook.
 *
 * <pre>{@code
 * Brought brought = Bringing.of(ForeignFolder.scan(folder), request);
 * }</pre>
 */
public final class Bringing {
    /** Where the report is kept in the project. */
    public static final String REPORT = "import-report.md";

    private final ForeignFolder folder;
    private final ImportRequest request;
    private final ForeignSite site;
    private final List<Entry> entries = new ArrayList<>();
    private final MarkdownReader reader = new MarkdownReader(TermIndex.NONE);

    private Bringing(ForeignFolder folder, ImportRequest request) {
        this.folder = folder;
        this.request = request;
        this.site = ForeignSite.of(folder);
    }

    /**
     * What an import writes.
     *
     * @param files pages, pictures, documents, settings and the report, by their paths in the project
     */
    public record Brought(List<OutputFile> files, ImportReport report) {}

    /** Works out everything and writes nothing. */
    public static Brought of(ForeignFolder folder, ImportRequest request) {
        return new Bringing(folder, request).bring();
    }

    private Brought bring() {
        List<BroughtPage> all = open();
        List<BroughtPage> pages = new ArrayList<>(
                all.stream().filter(page -> page.sendsOnTo().isEmpty()).toList());
        all.stream()
                .filter(page -> !page.sendsOnTo().isEmpty())
                .forEach(page -> note(
                        page,
                        new Remark(
                                Subject.FILE_LEFT_OUT,
                                "",
                                "the page only led on to " + page.sendsOnTo() + ", and so do links to it now")));
        FileCopies copies = new FileCopies(folder);
        Crossroads roads = new Crossroads(site, request.address(), copies, all);
        Placing placing = new Placing(request);
        placing.place(pages);
        Kitchen kitchen = new Kitchen(site, folder, roads);
        pages.removeIf(page -> !read(page, kitchen));
        pages.forEach(roads::gatherLinks);
        // Ids are known once a page is written, and links need the ids: written twice, the first time without taking
        // note.
        pages.forEach(page -> roads.setNewIds(page, ids(page, write(page, roads, remark -> {}))));
        List<OutputFile> files = new ArrayList<>();
        PageWriter writer = new PageWriter(pages);
        for (BroughtPage page : pages) {
            List<Remark> remarks = new ArrayList<>();
            String body = write(page, roads, remarks::add);
            String text = writer.write(page, body, remarks::add);
            remarks.forEach(remark -> note(page, remark));
            lostWords(page, body)
                    .ifPresent(words -> note(page, new Remark(Subject.WORDS_LEFT_OUT, words.split(" ")[0], words)));
            files.add(OutputFile.ofText(page.target(), text));
        }
        copies.copies().forEach((target, file) -> copy(target, file, files));
        settings(placing, files);
        Map<String, String> moves = new LinkedHashMap<>();
        pages.forEach(page -> moves.put(
                page.addresses().isEmpty()
                        ? page.path()
                        : page.path() + " (" + page.addresses().getFirst() + ")",
                "/handbook/" + page.id() + "/"));
        ImportReport report = new ImportReport(
                pages.size(), placing.parts().size(), copies.copies().size(), entries, moves);
        files.add(OutputFile.ofText(REPORT, report.markdown()));
        return new Brought(files, report);
    }

    private List<BroughtPage> open() {
        folder.refused()
                .forEach(path -> entries.add(
                        new Entry(Subject.FILE_LEFT_OUT, path, 0, "the file cannot be read, or is a link")));
        site.aside()
                .forEach(file -> entries.add(new Entry(
                        Subject.FILE_LEFT_OUT, file.path(), 0, "it is about the folder, not for its readers")));
        List<BroughtPage> pages = new ArrayList<>();
        for (ForeignFile file : site.pages()) {
            Optional<String> text = file.size() > 1_000_000 ? Optional.empty() : ForeignFolder.text(file);
            if (text.isEmpty()) {
                String message =
                        file.size() > 1_000_000 ? "the page has more than 1 MB: split it" : "the page is not a text";
                entries.add(new Entry(Subject.FILE_LEFT_OUT, file.path(), 0, message));
                continue;
            }
            BroughtPage page = new BroughtPage(file, text.get());
            if (page.split().body().isBlank() && page.sendsOnTo().isEmpty()) {
                entries.add(new Entry(Subject.FILE_LEFT_OUT, file.path(), 0, "the page is empty"));
            } else {
                pages.add(page);
            }
            if (!page.split().readable()) {
                note(
                        page,
                        new Remark(
                                Subject.FIELD_UNKNOWN, "---", "fields that are not YAML or TOML, read line by line"));
            }
        }
        return pages;
    }

    private boolean read(BroughtPage page, Kitchen kitchen) {
        try {
            ForeignPage body = kitchen.read(page, remark -> note(page, remark));
            String given = page.fields().title();
            Optional<String> heading = body.title();
            boolean takes =
                    heading.isPresent() && (given.isEmpty() || plain(given).equals(plain(heading.get())));
            String title = given.isEmpty()
                    ? heading.orElse("")
                    : ForeignPage.ofMarkdown(given.replace("#", "\\#")).words().strip();
            if (title.isBlank()) {
                title = Slugs.title(PageAddresses.ENDING
                        .matcher(page.path().substring(page.path().lastIndexOf('/') + 1))
                        .replaceFirst(""));
                note(page, new Remark(Subject.TITLE_MADE, "", "'" + title + "'"));
            }
            page.read(title.replaceAll("\\s+", " "), takes ? body.withoutTitle() : body);
            return true;
        } catch (IllegalArgumentException e) {
            note(page, new Remark(Subject.FILE_LEFT_OUT, "", String.valueOf(e.getMessage())));
            return false;
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String write(BroughtPage page, Crossroads roads, Consumer<Remark> remarks) {
        return page.page().write(new PageSurroundings(page, roads, remarks));
    }

    private Body body(BroughtPage page, String markdown) {
        return reader.read(new Markdown(markdown, Location.of(page.target())), new Problems());
    }

    private List<String> ids(BroughtPage page, String markdown) {
        return body(page, markdown).headings().stream().map(Heading::id).toList();
    }

    /** The words of a page that readers would miss. */
    private Optional<String> lostWords(BroughtPage page, String markdown) {
        Body body = body(page, markdown);
        String kept = body.text() + " "
                + body.images().stream().map(image -> image.alt()).collect(Collectors.joining(" "));
        String said = entries.stream()
                .filter(entry -> entry.path().equals(page.path()))
                .map(Entry::text)
                .collect(Collectors.joining(" "));
        var lost = SeenWords.of(page.page().words());
        lost.removeAll(SeenWords.of(kept));
        lost.removeAll(SeenWords.of(said));
        return lost.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lost));
    }

    private void copy(String target, ForeignFile file, List<OutputFile> files) {
        ForeignFolder.bytes(file)
                .ifPresentOrElse(
                        bytes -> files.add(new OutputFile(target, bytes)),
                        () -> entries.add(new Entry(Subject.FILE_LEFT_OUT, file.path(), 0, "the file cannot be read")));
    }

    private void settings(Placing placing, List<OutputFile> files) {
        SiteSettings.with(placing.parts(), request.settings(), site.title()).ifPresent(text -> {
            files.add(OutputFile.ofText("content/site.yaml", text));
            entries.add(new Entry(
                    Subject.SETTINGS_CHANGED,
                    "content/site.yaml",
                    0,
                    "the parts " + String.join(", ", placing.parts().keySet())));
        });
    }

    private void note(BroughtPage page, Remark remark) {
        int at = remark.clue().isBlank() ? -1 : page.text().indexOf(remark.clue());
        int line = at < 0
                ? 0
                : 1
                        + (int) page.text()
                                .substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
        entries.add(new Entry(remark.subject(), page.path(), line, remark.text()));
    }
}
