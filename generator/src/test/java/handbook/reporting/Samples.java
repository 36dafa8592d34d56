package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.value.Location;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports to write: with what is hard for some format, with nothing, and with very much. */
final class Samples {
    private static final String NAME = "handbook 1.2.3";

    private Samples() {}

    /** Signs that mean something in one format or another, and every kind of place. */
    static Report hard() {
        Problems problems = new Problems();
        problems.add(Rule.MISSING_TEXT, Location.of("templates/words/a.yaml"), "2 texts are missing", "");
        problems.add(Rule.BAD_YAML, new Location("content/a.md", 3, 0, 0), "a line as a whole: 100%, or so", "mend it");
        problems.add(
                Rule.DEAD_LINK,
                new Location("content/caf\u00e9 & bar, 100%: one.md", 12, 7, 4),
                "there is no '<b>\"x\"</b>' ]]> in [here](a.md) \\ {0}",
                "write 'a'\nor 'b'");
        problems.add(
                Rule.REVIEW_OVERDUE,
                new Location("content/a.md", 4, 11, 10),
                "\ud83d\udc1d was to be reviewed\u001b[31m, \ud800 too",
                "check it");
        Stream.of(7, 5)
                .forEach(line -> problems.add(
                        Rule.SKIPPED_HEADING, new Location("content/b.md", line, 1, 4), "a heading skips a level", ""));
        return new Report(problems.sorted(), 2, false, NAME);
    }

    static Report empty() {
        return new Report(List.of(), 0, false, NAME);
    }

    /** One problem of each rule. */
    static Report ofEveryRule() {
        List<Diagnostic> problems = Stream.of(Rule.values())
                .map(rule -> Diagnostic.of(rule, new Location("content/a.md", 1, 1, 1), "it is wrong", "mend it"))
                .toList();
        return new Report(problems, 0, true, NAME);
    }

    static Report many(int number) {
        List<Diagnostic> problems = IntStream.range(0, number)
                .mapToObj(i -> Diagnostic.of(
                        i % 1000 == 0 ? Rule.DEAD_LINK : Rule.RAW_HTML,
                        new Location("content/page-" + i / 100 + ".md", i % 100 + 1, 5, 3),
                        "the tag <b" + i % 7 + "> is shown as text",
                        "write it in Markdown"))
                .toList();
        return new Report(problems, 0, false, NAME);
    }

    static String written(ReportFormat format, Report report) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        format.write(report, out);
        out.flush();
        return text.toString();
    }
}
