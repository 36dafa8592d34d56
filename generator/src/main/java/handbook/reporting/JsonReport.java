package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import handbook.json.Json;
import handbook.json.JsonObject;
import handbook.model.value.Location;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The program's own form; {@code docs/problems-format.md} describes it. */
final class JsonReport {
    private static final int VERSION = 1;

    private JsonReport() {}

    static void write(Report report, PrintWriter out) {
        Fingerprints fingerprints = new Fingerprints();
        Map<String, Integer> totals = new LinkedHashMap<>();
        RuleTotals.of(report.problems()).forEach((rule, number) -> totals.put(rule.id(), number));
        JsonObject summary = new JsonObject()
                .with("errors", report.errors())
                .with("warnings", report.warnings())
                .with("known", report.known())
                .with("byRule", totals);
        out.print("{\"version\":" + VERSION + ",\"program\":" + Json.of(report.program()) + ",\n\"summary\":");
        out.print(Json.of(summary));
        out.print(",\n\"problems\":");
        JsonLines.write(report.problems(), problem -> problem(problem, fingerprints.next(problem)), out);
        out.print("}\n");
    }

    private static JsonObject problem(Diagnostic problem, String fingerprint) {
        Location place = problem.place();
        Rule rule = problem.rule();
        return new JsonObject()
                .with("rule", rule.id())
                .with("severity", Advised.severity(problem))
                .with("path", place.path())
                .with("line", place.line())
                .with("column", place.column())
                .with("length", place.length())
                .with("message", problem.message())
                .with("hint", problem.hint())
                .with("fingerprint", fingerprint);
    }
}
