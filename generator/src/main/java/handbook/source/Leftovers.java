package handbook.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What editors, office programs and file managers leave beside the files of a project. */
final class Leftovers {
    private static final Pattern NAMES =
            Pattern.compile("[.#~].*|.*~|.*\\.(swp|swo|swx|tmp|part|crdownload)|.*___jb_\\w+___|4913");
    private static final Set<String> OF_FILE_MANAGERS = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r");

    private Leftovers() {}

    /** Whether a file or folder is hidden, a backup, a lock or the like, and no part of the project. */
    static boolean include(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.matcher(lower).matches() || OF_FILE_MANAGERS.contains(lower);
    }
}
