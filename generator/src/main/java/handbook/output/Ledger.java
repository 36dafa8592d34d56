package handbook.output;

import java.util.Map;
import java.util.Optional;

/**
 * What the files of a site were made from, for the next build to tell which of them it need not make again.
 *
 * @param answers a print of each answer that files were given, by what was asked
 * @param files those that can tell, by their paths
 */
public record Ledger(Map<String, String> answers, Map<String, MadeFrom> files) {
    /** Of a site of which nothing is known. */
    public static final Ledger NONE = new Ledger(Map.of(), Map.of());

    public Ledger {
        answers = Map.copyOf(answers);
        files = Map.copyOf(files);
    }

    /** What a file was made from, if that is known. */
    public Optional<MadeFrom> find(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
