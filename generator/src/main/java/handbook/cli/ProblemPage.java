package handbook.cli;

import handbook.diagnostics.Diagnostic;
import handbook.output.OutputFile;
import java.util.List;

/** What the preview shows while the sources have errors. */
final class ProblemPage {
    private ProblemPage() {}

    static OutputFile of(List<Diagnostic> found) {
        StringBuilder html = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>The handbook has problems</title>
                </head>
                <body>
                <main>
                <h1>The handbook has problems</h1>
                """);
        html.append("<p>").append(Console.count(found)).append(". Mend the errors and reload this page.</p>\n<ol>\n");
        for (Diagnostic problem : found) {
            html.append("<li><strong>")
                    .append(escaped(problem.place().toString()))
                    .append("</strong><br>");
            html.append(problem.severity().name().toLowerCase(java.util.Locale.ROOT));
            html.append(": ").append(escaped(problem.message()));
            html.append(problem.hint().isEmpty() ? "" : "<br>" + escaped(problem.hint()))
                    .append("</li>\n");
        }
        return OutputFile.ofText(
                "problems.html",
                html.append("</ol>\n</main>\n</body>\n</html>\n").toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
