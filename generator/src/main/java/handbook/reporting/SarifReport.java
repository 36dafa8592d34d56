package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import handbook.json.Json;
import handbook.json.JsonObject;
import handbook.model.value.Location;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * SARIF 2.1.0, which code hosts and editors read
 * (<a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">OASIS</a>).
 */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** What code hosts take for the folder that everything is relative to. */
    private static final String ROOT = "%SRCROOT%";

    private SarifReport() {}

    static void write(Report report, PrintWriter out) {
        List<Rule> rules = List.copyOf(RuleTotals.of(report.problems()).keySet());
        Fingerprints fingerprints = new Fingerprints();
        out.print("{\"$schema\":\"" + SCHEMA + "\",\"version\":\"2.1.0\",\"runs\":[{\n\"tool\":");
        out.print(Json.of(tool(report, rules)));
        out.print(",\n\"columnKind\":\"utf16CodeUnits\",\n\"originalUriBaseIds\":");
        JsonObject root = new JsonObject()
                .with("description", text("The folder of the project, which holds content/ and standards/."));
        out.print(Json.of(new JsonObject().with(ROOT, root)));
        out.print(",\n\"results\":");
        JsonLines.write(report.problems(), problem -> result(problem, rules, fingerprints.next(problem)), out);
        out.print("}]}\n");
    }

    private static JsonObject tool(Report report, List<Rule> rules) {
        String[] name = report.program().split(" ", 2);
        JsonObject driver = new JsonObject()
                .with("name", name[0])
                .with("version", name.length > 1 ? name[1] : "")
                .with("rules", rules.stream().map(SarifReport::rule).toList());
        return new JsonObject().with("driver", driver);
    }

    private static JsonObject rule(Rule rule) {
        return new JsonObject()
                .with("id", rule.id())
                .with("shortDescription", text(rule.title()))
                .with("fullDescription", text(rule.explanation()))
                .with("help", text(rule.explanation()))
                .with("defaultConfiguration", new JsonObject().with("level", Advised.severity(rule.severity())));
    }

    private static JsonObject result(Diagnostic problem, List<Rule> rules, String fingerprint) {
        return new JsonObject()
                .with("ruleId", problem.rule().id())
                .with("ruleIndex", rules.indexOf(problem.rule()))
                .with("level", Advised.severity(problem))
                .with("message", text(Advised.text(problem)))
                .with("locations", List.of(new JsonObject().with("physicalLocation", location(problem.place()))))
                .with("partialFingerprints", new JsonObject().with("handbookProblem/v1", fingerprint));
    }

    private static JsonObject location(Location place) {
        JsonObject file = new JsonObject().with("uri", uri(place.path())).with("uriBaseId", ROOT);
        JsonObject location = new JsonObject().with("artifactLocation", file);
        return place.line() == 0 ? location : location.with("region", region(place));
    }

    private static JsonObject region(Location place) {
        JsonObject region = new JsonObject().with("startLine", place.line());
        if (place.column() > 0) {
            region.with("startColumn", place.column()).with("endColumn", place.column() + Math.max(1, place.length()));
        }
        return region;
    }

    /** A path as a relative address: what is not ASCII, spaces and the like are percent-encoded. */
    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject text(String text) {
        return new JsonObject().with("text", text.contains("](") ? withoutLinks(text) : text);
    }

    /** SARIF takes brackets as Markdown does (3.11.6); a link of a source file leads nowhere from here. */
    private static String withoutLinks(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }
}
