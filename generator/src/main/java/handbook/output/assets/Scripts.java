package handbook.output.assets;

import handbook.output.Digest;
import handbook.output.OutputFile;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Publishes scripts with their words in them, each under a name with its own digest. Where a script imports another it holds a mark:
 * {@code %%./roadmap-want-view.js%%} becomes {@code ./roadmap-want-view-1a2b3c4d.js}. So those that are imported are named first, and other words
 * in one rename it and all that import it. Scripts that import each other have no names.
 */
final class Scripts {
    private static final String END = ".js";
    private static final Pattern IMPORTED = Pattern.compile("%%\\./([\\w.-]+)%%");

    private final Map<String, String> scripts;
    private final ScriptWords words;
    private final String folder;
    private final Map<String, OutputFile> published = new TreeMap<>();
    private final Set<String> begun = new TreeSet<>();

    /**
     * @param scripts with their marks, by plain name
     * @param folder where they are published, with a slash at the end
     */
    private Scripts(Map<String, String> scripts, ScriptWords words, String folder) {
        this.scripts = scripts;
        this.words = words;
        this.folder = folder;
    }

    /** The published scripts by plain name. */
    static Map<String, OutputFile> publish(Map<String, String> scripts, ScriptWords words, String folder) {
        Scripts publishing = new Scripts(scripts, words, folder);
        scripts.keySet().forEach(publishing::publish);
        return publishing.published;
    }

    private OutputFile publish(String name) {
        OutputFile before = published.get(name);
        if (before != null) {
            return before;
        }
        String script = scripts.get(name);
        if (script == null) {
            throw new IllegalStateException("a script imports " + name + ", which was not built");
        }
        if (!begun.add(name)) {
            throw new IllegalStateException(name + " imports itself through others");
        }
        String text = words.fill(Marks.replaced(script, IMPORTED, this::address));
        String stem = name.substring(0, name.length() - END.length());
        OutputFile file =
                OutputFile.ofText(folder + stem + "-" + Digest.of(text).substring(0, 8) + END, text);
        published.put(name, file);
        return file;
    }

    private String address(MatchResult mark) {
        return "./" + publish(mark.group(1)).path().substring(folder.length());
    }
}
