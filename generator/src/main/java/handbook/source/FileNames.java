package handbook.source;

import java.util.Locale;
import java.util.Set;

/** What a file's name says of it. */
enum FileNames {
    /** Nobody's content: hidden, or left behind by an editor or a desktop, or about the folder it is in. */
    PASSED_OVER,
    YAML,
    MARKDOWN,
    OTHER;

    private static final Set<String> YAML_ENDINGS = Set.of("yaml", "yml");
    private static final Set<String> MARKDOWN_ENDINGS = Set.of("md", "markdown");
    private static final Set<String> ABOUT_THE_FOLDER = Set.of("readme", "license", "licence");

    static FileNames of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (Leftovers.include(name) || isAboutTheFolder(lower)) {
            return PASSED_OVER;
        }
        String ending = ending(lower);
        return YAML_ENDINGS.contains(ending) ? YAML : MARKDOWN_ENDINGS.contains(ending) ? MARKDOWN : OTHER;
    }

    private static boolean isAboutTheFolder(String name) {
        return Set.of("", "md", "txt").contains(ending(name)) && ABOUT_THE_FOLDER.contains(stem(name));
    }

    /** What stands before the last dot. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** What stands after the last dot, in small letters; empty where there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
