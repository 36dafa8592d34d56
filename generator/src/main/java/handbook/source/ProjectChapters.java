package handbook.source;

import handbook.diagnostics.Problems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a project already, seen by its file names.
 *
 * @param files the files of chapters, by their ids
 * @param settings the text of {@code content/site.yaml}
 */
public record ProjectChapters(Map<String, String> files, Optional<String> settings) {
    private static final Pattern ID = Pattern.compile("^id:[ \\t]*[\"']?([\\w-]+)", Pattern.MULTILINE);

    public ProjectChapters {
        files = Map.copyOf(files);
    }

    public static ProjectChapters of(Path project) {
        Problems unseen = new Problems();
        SourceTree tree = SourceScanner.scan(project, unseen);
        Map<String, String> files = new TreeMap<>();
        for (SourceFile page : tree.pages()) {
            if (page.path().startsWith("content/handbook/")) {
                String name = page.path()
                        .substring(page.path().lastIndexOf('/') + 1, page.path().lastIndexOf('.'));
                files.put(page.text(unseen).flatMap(ProjectChapters::id).orElse(name), page.path());
            }
        }
        return new ProjectChapters(files, tree.config().flatMap(file -> file.text(unseen)));
    }

    private static Optional<String> id(String text) {
        int end = text.indexOf("\n---", 3);
        Matcher id = ID.matcher(end < 0 ? "" : text.substring(0, end));
        return id.find() ? Optional.ofNullable(id.group(1)) : Optional.empty();
    }
}
