package handbook.preview;

import handbook.output.OutputFile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Lets a page that is open in a browser load itself again when the site changes. What is published knows nothing of it. */
final class LiveReload {
    private static final String SCRIPT = "_preview/reload.js";
    private static final String CHANGES = "_preview/changes";
    private static final String VERSION = "_preview/version";
    private static final String END = "</body>";

    private static final String CODE = """
            const { search, searchParams } = new URL(import.meta.url);
            let changes;

            // Browsers open six connections to a server: only a page that can be seen holds one.
            function watch() {
              changes?.close();
              if (document.hidden) {
                return;
              }
              changes = new EventSource("/_preview/changes" + search);
              changes.onmessage = ({ data }) => {
                if (data !== searchParams.get("version")) {
                  location.reload();
                }
              };
            }

            document.addEventListener("visibilitychange", watch);
            watch();
            """;

    private final Pages pages;
    private final Watcher watcher;

    LiveReload(Pages pages, Watcher watcher) {
        this.pages = pages;
        this.watcher = watcher;
    }

    /** The answer to a page's own questions. */
    Optional<Response> answer(RequestPath path, URI request) {
        return switch (path.value()) {
            case SCRIPT -> pages.version().map(version -> Response.file(200, OutputFile.ofText(SCRIPT, CODE)));
            case CHANGES -> changed(request);
            case VERSION -> pages.version().map(version -> Response.text(200, version));
            case PreviewStyle.PATH -> Optional.of(Response.file(200, PreviewStyle.file()));
            default -> Optional.empty();
        };
    }

    /** Held back until there is something to say, or nothing for so long that the page may have gone; then it asks again. */
    private Optional<Response> changed(URI request) {
        try {
            return watcher.after(version -> query(version).equals(request.getRawQuery()))
                    .map(version -> new Response(
                            200,
                            Map.of("Content-Type", "text/event-stream"),
                            ("retry: 1000\ndata: " + version + "\n\n").getBytes(StandardCharsets.UTF_8)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String query(String version) {
        return "version=" + URLEncoder.encode(version, StandardCharsets.UTF_8);
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
        String source = "/" + SCRIPT + "?" + query(version.get());
        String script = "<script type=\"module\" src=\"" + source + "\"></script>";
        return OutputFile.ofText(file.path(), html.substring(0, end) + script + html.substring(end));
    }
}
