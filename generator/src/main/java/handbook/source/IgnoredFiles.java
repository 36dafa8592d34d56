package handbook.source;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.site.FileFormat;
import handbook.model.value.Location;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** @param path of a file of the project that is not read */
    static void report(String path, Path file, Problems problems) {
        String root = path.substring(0, path.indexOf('/'));
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<String> better =
                withoutAdded(name).or(() -> root.equals("content") ? inContent(path, name) : Optional.empty());
        String hint = better.map(other -> isBeside(file, other)
                        ? other + " is read: put there what this file says, or delete it"
                        : "name it " + other)
                .orElseGet(() -> elsewhere(root, name));
        problems.add(Rule.IGNORED_FILE, Location.of(path), "the file is not read", hint);
    }

    private static boolean isBeside(Path file, String name) {
        return Files.exists(file.resolveSibling(name));
    }

    private static Optional<String> inContent(String path, String name) {
        String stem = FileNames.stem(name);
        if (FileNames.of(name) != FileNames.YAML) {
            return Optional.of(stem + ".md");
        }
        String lower = stem.toLowerCase(Locale.ROOT);
        boolean settings = path.split("/").length == 2
                && (LIKE_SETTINGS.contains(lower) || NearestMatch.distance(lower, "site") <= 1);
        return settings ? Optional.of("site.yaml") : Optional.empty();
    }

    private static String elsewhere(String root, String name) {
        String stem = FileNames.stem(name);
        if (root.equals("content")) {
            return "YAML files stand under standards/; a page is written in Markdown, in " + stem + ".md";
        }
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
}
