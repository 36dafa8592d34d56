package handbook.preview;

import handbook.output.OutputFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Lets a page that is open in a browser load itself again when the site changes. What is published knows nothing of it. */
final class LiveReload {
    private static final String SCRIPT = "_preview/reload.js";
    private static final String VERSION = "_preview/version";
    private static final String END = "</body>";

    private static final String CODE = """
            const shown = new URL(import.meta.url).searchParams.get("version");
            setInterval(async () => {
              if (document.hidden) {
                return;
              }
              const answer = await fetch("/_preview/version").catch(() => undefined);
              if (answer?.ok && (await answer.text()) !== shown) {
                location.reload();
              }
            }, 1000);
            """;

    private final Pages pages;

    LiveReload(Pages pages) {
        this.pages = pages;
    }

    /** The answer to a page's own questions. */
    Optional<Response> answer(RequestPath path) {
        return switch (path.value()) {
            case SCRIPT -> pages.version().map(version -> Response.file(200, OutputFile.ofText(SCRIPT, CODE)));
            case VERSION ->
                pages.version()
                        .map(version -> new Response(
                                200,
                                Map.of("Content-Type", "text/plain; charset=utf-8"),
                                version.getBytes(StandardCharsets.UTF_8)));
            default -> Optional.empty();
        };
    }

    /** A page that watches for changes to this version, where there are versions. */
    OutputFile watching(OutputFile file, Optional<String> version) {
        if (version.isEmpty() || !ContentTypes.of(file.path()).startsWith("text/html")) {
            return file;
        }
        String html = new String(file.bytes(), StandardCharsets.UTF_8);
        int end = html.lastIndexOf(END);
        if (end < 0) {
            return file;
        }
        String source = "/" + SCRIPT + "?version=" + URLEncoder.encode(version.get(), StandardCharsets.UTF_8);
        String script = "<script type=\"module\" src=\"" + source + "\"></script>";
        return OutputFile.ofText(file.path(), html.substring(0, end) + script + html.substring(end));
    }
}
