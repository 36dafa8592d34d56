package handbook.preview;

import handbook.output.OutputFile;
import java.nio.charset.StandardCharsets;

/** Says on a page that is well that others are not. What is published knows nothing of it. */
public final class ProblemNote {
    private static final String HEAD_END = "</head>";
    private static final String BODY_END = "</body>";

    private ProblemNote() {}

    /** A page with the number of problems at its end, and a link to them. */
    public static OutputFile on(OutputFile page, int problems) {
        String html = new String(page.bytes(), StandardCharsets.UTF_8);
        int head = html.indexOf(HEAD_END);
        int end = html.lastIndexOf(BODY_END);
        if (head < 0 || end < head) {
            return page;
        }
        String note =
                "<aside class=\"preview-note\" lang=\"en-GB\" aria-label=\"Preview\"><p>The handbook cannot be published yet: "
                        + ProblemPage.linkToList(problems) + ". What cannot be read is left out here.</p></aside>\n";
        return OutputFile.ofText(
                page.path(),
                html.substring(0, head)
                        + ProblemPage.STYLE_LINK
                        + html.substring(head, end)
                        + note
                        + html.substring(end));
    }
}
