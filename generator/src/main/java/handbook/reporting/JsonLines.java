package handbook.reporting;

import handbook.diagnostics.Diagnostic;
import handbook.json.Json;
import handbook.json.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;

/** Writes a list of problems as JSON, one a line, so that many take no memory and differences can be read. */
final class JsonLines {
    private JsonLines() {}

    static void write(List<Diagnostic> problems, Function<Diagnostic, JsonObject> form, PrintWriter out) {
        String separator = "";
        out.print('[');
        for (Diagnostic problem : problems) {
            out.print(separator);
            out.print('\n');
            out.print(Json.of(form.apply(problem)));
            separator = ",";
        }
        out.print(problems.isEmpty() ? "]" : "\n]");
    }
}
