package handbook.baseline;

import handbook.diagnostics.Sameness;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A baseline as a text file: a line for each known problem, with tabs between its last quiet day, rule, file and message. */
public final class BaselineText {
    private static final String HEAD = "# Known problems of a handbook";
    private static final String HELP = """
            # 'handbook check --baseline' does not report these until the day at the start of their line is past.
            # Between the day, the rule, the file and the message stand tabs. Delete the line of a problem that is mended.
            """;
    private static final int COLUMNS = 4;

    private BaselineText() {}

    /** Whether a text looks like a baseline, so that writing another over it destroys nothing else. */
    public static boolean isOne(String text) {
        return text.isBlank() || text.startsWith(HEAD);
    }

    public static String write(Baseline baseline) {
        StringBuilder text = new StringBuilder(HEAD).append('\n').append(HELP);
        for (KnownProblem entry : baseline.entries()) {
            Sameness problem = entry.problem();
            text.append(entry.until()).append('\t').append(problem.rule()).append('\t');
            text.append(problem.path()).append('\t').append(problem.message()).append('\n');
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException naming the line that cannot be read */
    public static Baseline read(String text) {
        List<KnownProblem> entries = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(line, i + 1));
            }
        }
        return new Baseline(entries);
    }

    private static KnownProblem entry(String line, int number) {
        String[] columns = line.split("\t", COLUMNS);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "line " + number
                            + " must hold a day, a rule, a file and a message with tabs between, as 'check --write-baseline' writes them");
        }
        return new KnownProblem(day(columns[0].strip(), number), new Sameness(columns[1], columns[2], columns[3]));
    }

    private static LocalDate day(String text, int number) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "line " + number + " must begin with a day, as 2027-01-31, not '" + text + "'", e);
        }
    }
}
