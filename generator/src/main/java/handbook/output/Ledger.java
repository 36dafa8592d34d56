package handbook.output;

import java.util.Map;
import java.util.Set;

/**
 * What the files of a site were made from, for the next build to tell which of them it need not make again.
 *
 * @param answers a print of each answer that files were given, by what was asked
 * @param files those that can tell, by their paths
 */
public record Ledger(Map<String, String> answers, Map<String, MadeFrom> files) {
    /** Of a site of which nothing is known. */
    public static final Ledger NONE = new Ledger(Map.of(), Map.of());

    private static final MadeFrom UNKNOWN = new MadeFrom("", Set.of());

    public Ledger {
        answers = Map.copyOf(answers);
        files = Map.copyOf(files);
    }

    public MadeFrom of(String path) {
        return files.getOrDefault(path, UNKNOWN);
    }
}
