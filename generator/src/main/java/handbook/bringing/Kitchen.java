package handbook.bringing;

import handbook.bringing.address.PageAddresses;
import handbook.bringing.dialect.Dialects;
import handbook.bringing.template.EnclosedTemplates;
import handbook.bringing.template.Liquid;
import handbook.bringing.template.TemplateWorld;
import handbook.markdown.foreign.ForeignPage;
import handbook.markdown.foreign.written.Remark;
import handbook.source.ForeignFile;
import handbook.source.ForeignFolder;
import handbook.yaml.Loose;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works a page's templates and dialect out, so that it can be read. */
final class Kitchen {
    private static final List<String> PART_FOLDERS = List.of(
            "_includes/",
            "includes/",
            "_partials/",
            "partials/",
            "snippets/",
            "source/partials/",
            "source/",
            "docs/_includes/",
            "");

    private static final Pattern OWN_FIELD = Pattern.compile("<%=\\s*current_page\\.data\\.(\\w+)\\s*=?%>");

    private final ForeignSite site;
    private final Crossroads roads;
    private final Map<String, ForeignFile> files = new HashMap<>();

    Kitchen(ForeignSite site, ForeignFolder folder, Crossroads roads) {
        this.site = site;
        this.roads = roads;
        folder.files().forEach(file -> files.put(file.path(), file));
    }

    /** @throws IllegalArgumentException if the page cannot be read */
    ForeignPage read(BroughtPage page, Consumer<Remark> remarks) {
        World world = new World(page, remarks);
        EnclosedTemplates enclosed = new EnclosedTemplates(world);
        String text = enclosed.shortcodes(page.split().body());
        text = page.path().endsWith(".erb") ? enclosed.ruby(withOwnFields(text, page)) : text;
        text = site.liquid() ? new Liquid(world, names(page)).render(text) : text;
        boolean html = page.path().endsWith(".html");
        return html ? ForeignPage.ofHtml(text) : ForeignPage.ofMarkdown(new Dialects(world).common(text));
    }

    /** What Ruby most often asks for: a field of the page itself. */
    private static String withOwnFields(String text, BroughtPage page) {
        return OWN_FIELD
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        page.split().values().get(found.group(1)) instanceof Loose.Text value
                                        && !value.text().isEmpty()
                                ? value.text()
                                : found.group()));
    }

    private Map<String, Loose> names(BroughtPage page) {
        Map<String, Loose> own = new LinkedHashMap<>(page.split().values().fields());
        Map<String, Loose> names = new HashMap<>(own);
        names.put("page", new Loose.Group(own));
        names.put("site", site.values());
        names.put("baseurl", new Loose.Text(""));
        return names;
    }

    /** What the templates of one page may ask for. */
    private final class World implements TemplateWorld {
        private final BroughtPage page;
        private final Consumer<Remark> remarks;

        World(BroughtPage page, Consumer<Remark> remarks) {
            this.page = page;
            this.remarks = remarks;
        }

        @Override
        public Optional<String> part(String name) {
            String path = name.strip().replaceFirst("^/+", "");
            String folder = PageAddresses.folderOf(page.path());
            return PART_FOLDERS.stream()
                    .map(each -> file(each + path))
                    .filter(Optional::isPresent)
                    .findFirst()
                    .orElseGet(() -> file(PageAddresses.resolved(folder, path)))
                    .flatMap(ForeignFolder::text);
        }

        private Optional<ForeignFile> file(String path) {
            String hidden = PageAddresses.folderOf(path) + "/_" + path.substring(path.lastIndexOf('/') + 1);
            for (String base : List.of(path, hidden.replaceFirst("^/", ""))) {
                for (String ending : List.of(
                        "",
                        ".html",
                        ".md",
                        ".njk",
                        ".liquid",
                        ".erb",
                        ".html.erb",
                        ".html.md",
                        ".html.md.erb",
                        ".md.erb")) {
                    if (files.containsKey(base + ending)) {
                        return Optional.ofNullable(files.get(base + ending));
                    }
                }
            }
            return Optional.empty();
        }

        @Override
        public Optional<String> address(String name) {
            String path = name.replaceFirst("#.*", "");
            String fragment = name.substring(path.length());
            Optional<BroughtPage> found =
                    path.isEmpty() ? Optional.empty() : roads.page(page, path).or(() -> roads.named(path));
            return found.map(goal -> "/" + goal.path() + fragment);
        }

        @Override
        public void remark(Remark remark) {
            remarks.accept(remark);
        }
    }
}
