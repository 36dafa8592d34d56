package handbook.bringing;

import handbook.bringing.address.PageAddresses;
import handbook.bringing.fields.ForeignFields;
import handbook.source.ForeignFile;
import handbook.source.ForeignFolder;
import handbook.yaml.Loose;
import handbook.yaml.LooseYaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a folder of another generator is as a whole.
 *
 * @param title what it calls itself; empty if it does not say
 * @param address where it is published; empty if it does not say
 * @param base the folder of the web server that it is published in, as {@code /guide}; mostly empty
 * @param values what its templates may ask of {@code site}
 * @param liquid whether its pages may hold Liquid
 * @param pages the files that are pages
 * @param aside files of pages that are about the folder, not for its readers
 */
record ForeignSite(
        String title,
        String address,
        String base,
        Loose.Group values,
        boolean liquid,
        List<ForeignFile> pages,
        List<ForeignFile> aside) {
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdx", "mkd", "mdown");
    private static final Set<String> NO_PAGES = Set.of(
            "_includes",
            "includes",
            "_layouts",
            "layouts",
            "_sass",
            "_data",
            "partials",
            "_partials",
            "snippets",
            "templates",
            "_templates",
            "themes",
            "spec",
            "test",
            "tests",
            "fixtures",
            "archetypes");
    private static final Pattern ABOUT_THE_FOLDER = Pattern.compile(
            "(?i)(?:license|licence|contributing|code[_-]of[_-]conduct|security|changelog|pull_request_template|issue_template|codeowners|support|notice)\\.\\w+");
    /** Settings of generators that know no Liquid, so that braces in their pages are words. */
    private static final Pattern WITHOUT_LIQUID = Pattern.compile(
            "mkdocs\\.ya?ml|docusaurus\\.config\\.\\w+|config/tech-docs\\.yml|hugo\\.\\w+|config\\.toml|config/_default/.*\\.toml");

    private static final Pattern DATA = Pattern.compile("(?:.*/)?_data/(.+)\\.(?:ya?ml|json)");
    private static final Pattern SETTING =
            Pattern.compile("^\\s*(title|url|baseUrl)\\s*:\\s*[\"'`]([^\"'`]+)[\"'`]", Pattern.MULTILINE);

    static ForeignSite of(ForeignFolder folder) {
        Map<String, Loose> settings = settings(folder);
        boolean others = folder.files().stream()
                .anyMatch(file -> WITHOUT_LIQUID.matcher(file.path()).matches());
        List<ForeignFile> pages = new ArrayList<>();
        List<ForeignFile> aside = new ArrayList<>();
        for (ForeignFile file : folder.files()) {
            if (!isPage(file) || isPart(file.path())) {
                continue;
            }
            boolean readme = file.path().matches("(?i)readme\\.\\w+") && (!settings.isEmpty() || hasOtherStart(folder));
            (readme
                                    || !file.path().contains("/")
                                            && ABOUT_THE_FOLDER
                                                    .matcher(file.name())
                                                    .matches()
                            ? aside
                            : pages)
                    .add(file);
        }
        Map<String, Loose> values = new LinkedHashMap<>(settings);
        String address = first(settings, "url", "site_url", "baseURL", "host").replaceFirst("/+$", "");
        String base = first(settings, "baseurl", "baseUrl").replaceFirst("/+$", "");
        values.put("baseurl", new Loose.Text(""));
        values.put("url", new Loose.Text(address));
        values.put("data", data(folder));
        String web = address.matches("https?://[\\w.-]+.*") ? address : "";
        return new ForeignSite(
                first(settings, "title", "site_name", "service_name"),
                web,
                base.startsWith("http") ? "" : base,
                new Loose.Group(values),
                !others,
                pages,
                aside);
    }

    /** Whether the folder starts elsewhere than at its README: it has an index, or its pages are among the files of a program. */
    private static boolean hasOtherStart(ForeignFolder folder) {
        return folder.files().stream().anyMatch(file -> file.path().matches("(?i)index\\.\\w+|package\\.json|gemfile"));
    }

    private static boolean isPage(ForeignFile file) {
        String name = file.name().replaceFirst("\\.erb$", "");
        return MARKDOWN.contains(name.substring(name.lastIndexOf('.') + 1))
                || file.extension().equals("html") && startsWithFields(file);
    }

    private static boolean startsWithFields(ForeignFile file) {
        return file.size() < 1_000_000
                && ForeignFolder.text(file)
                        .map(text -> text.startsWith("---\n"))
                        .orElse(false);
    }

    /** Whether a file is made for being put into pages. */
    private static boolean isPart(String path) {
        String folder = PageAddresses.folderOf(path);
        boolean hidden = path.substring(path.lastIndexOf('/') + 1).matches("_(?!index\\b).*");
        return hidden || List.of(folder.split("/")).stream().anyMatch(NO_PAGES::contains);
    }

    private static Map<String, Loose> settings(ForeignFolder folder) {
        for (ForeignFile file : folder.files()) {
            String path = file.path();
            Optional<Loose> read = switch (path) {
                case "_config.yml",
                        "_config.yaml",
                        "mkdocs.yml",
                        "mkdocs.yaml",
                        "config/tech-docs.yml",
                        "hugo.yaml",
                        "config.yaml",
                        "config.yml",
                        "docs/_config.yml" -> ForeignFolder.text(file).flatMap(LooseYaml::read);
                case "hugo.toml", "config.toml", "config/_default/hugo.toml", "config/_default/config.toml" ->
                    ForeignFolder.text(file).flatMap(ForeignFields::toml);
                case "docusaurus.config.js", "docusaurus.config.ts" ->
                    ForeignFolder.text(file).map(ForeignSite::scripted);
                default -> Optional.empty();
            };
            if (read.isPresent() && read.get() instanceof Loose.Group group) {
                return group.fields();
            }
        }
        return Map.of();
    }

    private static Loose scripted(String text) {
        Map<String, Loose> found = new HashMap<>();
        Matcher setting = SETTING.matcher(text);
        while (setting.find()) {
            found.putIfAbsent(setting.group(1), new Loose.Text(setting.group(2)));
        }
        return new Loose.Group(found);
    }

    private static String first(Map<String, Loose> settings, String... names) {
        for (String name : names) {
            String text = settings.getOrDefault(name, new Loose.Text("")) instanceof Loose.Text found
                    ? found.text().strip()
                    : "";
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The data files, by the names that templates call them by. */
    private static Loose data(ForeignFolder folder) {
        Map<String, Loose> data = new HashMap<>();
        for (ForeignFile file : folder.files()) {
            Matcher place = DATA.matcher(file.path());
            if (place.matches() && file.size() < 1_000_000) {
                ForeignFolder.text(file)
                        .flatMap(LooseYaml::read)
                        .ifPresent(value -> put(data, List.of(place.group(1).split("/")), value));
            }
        }
        return new Loose.Group(data);
    }

    private static void put(Map<String, Loose> group, List<String> names, Loose value) {
        if (names.size() == 1) {
            group.put(names.getFirst(), value);
            return;
        }
        Map<String, Loose> inner =
                new HashMap<>(group.get(names.getFirst()) instanceof Loose.Group known ? known.fields() : Map.of());
        put(inner, names.subList(1, names.size()), value);
        group.put(names.getFirst(), new Loose.Group(inner));
    }
}
