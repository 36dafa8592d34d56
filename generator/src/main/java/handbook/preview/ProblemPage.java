package handbook.preview;

import handbook.diagnostics.Count;
import handbook.diagnostics.Diagnostic;
import handbook.model.value.Location;
import handbook.output.OutputFile;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Shows an editor what is wrong with the sources, each with its line and what to do. */
public final class ProblemPage {
    /** Where all problems are listed. */
    public static final String ADDRESS = "_preview/problems/";

    static final String STYLE_LINK = "<link rel=\"stylesheet\" href=\"/" + PreviewStyle.PATH + "\">";

    private final Function<String, List<String>> linesOf;

    /** @param linesOf the lines of a source file, to show those that are wrong */
    public ProblemPage(Function<String, List<String>> linesOf) {
        this.linesOf = linesOf;
    }

    /** The list of all problems. */
    public OutputFile all(List<Diagnostic> found) {
        String title = found.isEmpty() ? "The handbook has no problems" : "The handbook has problems";
        String lead = found.isEmpty()
                ? "<p><a href=\"/\">Go to the handbook</a></p>\n"
                : "<p>" + Count.of(found) + ". This page loads itself again when a file is saved.</p>\n";
        return OutputFile.ofText(ADDRESS + "index.html", page(title, lead + list(found)));
    }

    /**
     * In place of a page that is not there or cannot be made while there are errors.
     *
     * @param path of the page
     * @param found everything that is wrong
     */
    public OutputFile instead(String path, List<Diagnostic> found) {
        String lead = "<p>It is not there, or an error is in its way: " + Count.of(found)
                + ". This page loads itself again when a file is saved.</p>\n";
        return OutputFile.ofText(path, page("This page cannot be shown", lead + list(found)));
    }

    /**
     * In place of a page that is made from a file with errors.
     *
     * @param path of the page
     * @param own what is wrong in its file
     * @param others how many other problems there are
     */
    public OutputFile ofOne(String path, List<Diagnostic> own, int others) {
        String lead =
                "<p>" + Count.of(own) + " in the file it is made from. It comes back when that is put right.</p>\n";
        String more = others == 0 ? "" : "<p>" + linkToList(others) + "</p>\n";
        return OutputFile.ofText(path, page("This page has problems", lead + list(own) + more));
    }

    static String linkToList(int others) {
        return "<a href=\"/" + ADDRESS + "\">" + Count.plural(others, "problem") + " elsewhere</a>";
    }

    /** A page of the preview's own. */
    static String page(String title, String content) {
        String html = """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                %2$s
                </head>
                <body class="preview-page">
                <main>
                <h1>%1$s</h1>
                %3$s</main>
                </body>
                </html>
                """;
        return String.format(Locale.ROOT, html, title, STYLE_LINK, content);
    }

    private String list(List<Diagnostic> found) {
        StringBuilder html = new StringBuilder();
        for (Diagnostic problem : found) {
            String severity = problem.severity().name().toLowerCase(Locale.ROOT);
            html.append("<section class=\"preview-").append(severity).append("\">\n");
            html.append("<h2>").append(escaped(problem.place().toString())).append("</h2>\n<p><strong>");
            html.append(severity)
                    .append(":</strong> ")
                    .append(escaped(problem.message()))
                    .append("</p>\n");
            html.append(excerpt(problem.place()));
            if (!problem.hint().isEmpty()) {
                html.append("<p>To put it right: ")
                        .append(escaped(problem.hint()))
                        .append("</p>\n");
            }
            html.append("</section>\n");
        }
        return html.toString();
    }

    private String excerpt(Location place) {
        List<String> lines = place.line() == 0 ? List.of() : linesOf.apply(place.path());
        if (place.line() == 0 || place.line() > lines.size()) {
            return "";
        }
        String line = lines.get(place.line() - 1);
        int from = Math.clamp(place.column() - 1L, 0, line.length());
        int to = Math.clamp((long) from + Math.max(1, place.length()), from, line.length());
        String marked = from == to ? "" : "<mark>" + escaped(line.substring(from, to)) + "</mark>";
        return "<pre tabindex=\"0\"><code>" + escaped(line.substring(0, from)) + marked + escaped(line.substring(to))
                + "</code></pre>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
