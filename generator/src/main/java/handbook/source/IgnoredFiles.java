package handbook.source;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.site.FileFormat;
import handbook.model.value.Location;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says which files nobody reads, and what they should be called. */
final class IgnoredFiles {
    private static final Set<String> ADDED = Set.of("txt", "bak", "old", "orig", "save", "copy");
    private static final Set<String> LIKE_MARKDOWN = Set.of("mdx", "mdown", "mkd", "mkdn", "mdwn", "mdtxt", "mdtext");
    private static final Set<String> LIKE_YAML =
            Set.of("json", "json5", "jsonc", "toml", "xml", "csv", "yamll", "yam", "ymal", "yalm");
    private static final Set<String> LIKE_SETTINGS = Set.of("config", "settings", "_config");

    private IgnoredFiles() {}

    /** Whether a file under content/ was meant to be read as a text, and is not. */
    static boolean isMeantAsText(String name) {
        return FileNames.of(name) == FileNames.YAML
                || LIKE_MARKDOWN.contains(FileNames.ending(name))
                || withoutAdded(name).isPresent();
    }

    /** A file of the project that is not read. */
    static void report(String path, Problems problems) {
        String root = path.substring(0, path.indexOf('/'));
        String name = path.substring(path.lastIndexOf('/') + 1);
        String hint = withoutAdded(name)
                .map(IgnoredFiles::nameIt)
                .orElseGet(() -> root.equals("content") ? inContent(path, name) : inStandards(root, name));
        problems.add(Rule.IGNORED_FILE, Location.of(path), "the file is not read", hint);
    }

    private static String inContent(String path, String name) {
        String stem = FileNames.stem(name);
        if (FileNames.of(name) != FileNames.YAML) {
            return nameIt(stem + ".md");
        }
        boolean settings = path.split("/").length == 2
                && (LIKE_SETTINGS.contains(stem.toLowerCase(Locale.ROOT))
                        || NearestMatch.distance(stem.toLowerCase(Locale.ROOT), "site") <= 1);
        return settings
                ? nameIt("site.yaml")
                : "YAML files stand under standards/; a page is written in Markdown, in " + stem + ".md";
    }

    private static String inStandards(String root, String name) {
        String stem = FileNames.stem(name);
        if (!root.equals("standards")) {
            return "texts stand in YAML files, such as " + stem + ".yaml";
        }
        if (FileNames.of(name) == FileNames.MARKDOWN || LIKE_MARKDOWN.contains(FileNames.ending(name))) {
            return "pages stand under content/; write an entry of the catalogue as YAML, in " + stem + ".yaml";
        }
        if (LIKE_YAML.contains(FileNames.ending(name))) {
            return "write it as YAML, in " + stem + ".yaml";
        }
        return FileFormat.ofName(name).isPresent()
                ? "write an entry of the catalogue as YAML; files that pages show or link to stand under content/"
                : "write an entry of the catalogue as YAML, or keep the file outside " + root + "/";
    }

    /** {@code x.yaml} of {@code x.yaml.txt}: Windows shows both names alike. */
    private static Optional<String> withoutAdded(String name) {
        String stem = FileNames.stem(name);
        FileNames kind = FileNames.of(stem);
        return ADDED.contains(FileNames.ending(name)) && (kind == FileNames.YAML || kind == FileNames.MARKDOWN)
                ? Optional.of(stem)
                : Optional.empty();
    }

    private static String nameIt(String name) {
        return "name it " + name;
    }
}
