package handbook.preview;

import handbook.output.OutputFile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers requests the way a static web host answers for the published site. */
final class Router {
    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";
    private static final String FAULT = "fault.html";
    private static final String NOTHING = "There is no such page.";

    private final Pages pages;
    private final LiveReload reload;

    Router(Pages pages, Watcher watcher) {
        this.pages = pages;
        this.reload = new LiveReload(pages, watcher);
    }

    Response answer(URI request) {
        Optional<RequestPath> asked = RequestPath.of(request);
        return asked.flatMap(path -> reload.answer(path, request)
                        .or(() -> moved(path, request))
                        .or(() -> found(path, request)))
                .orElseGet(() -> asked.map(Router::isPage).orElse(true) ? notFound() : Response.text(404, NOTHING));
    }

    /** What stands in for a page that could not be made because of a fault; it loads itself again as any page does. */
    Response fault() {
        String content = "<p>The program's output says why. This page loads itself again when a file is saved.</p>\n";
        OutputFile page = OutputFile.ofText(FAULT, ProblemPage.page("The page could not be made", content));
        return Response.file(500, reload.watching(page, pages.version()));
    }

    /** Whether a person may be waiting for it, not a page that needs a style, a script or an image. */
    private static boolean isPage(RequestPath path) {
        String name = path.value().substring(path.value().lastIndexOf('/') + 1);
        return name.indexOf('.') < 0 || ContentTypes.of(name).startsWith("text/html");
    }

    private Optional<Response> found(RequestPath path, URI request) {
        if (path.isFolder()) {
            return file(path.value() + INDEX);
        }
        return file(path.value())
                .or(() -> pages.find(path.value() + "/" + INDEX)
                        .map(folder -> Response.redirect(location(path.value() + "/", request))));
    }

    private Optional<Response> file(String path) {
        return page(path).map(file -> Response.file(200, file));
    }

    /** The version is asked first: a page that is newer than it says loads itself once more, an older one never would. */
    private Optional<OutputFile> page(String path) {
        Optional<String> version = pages.version();
        return pages.find(path).map(file -> reload.watching(file, version));
    }

    private Optional<Response> moved(RequestPath path, URI request) {
        return pages.movedTo(path.isFolder() ? path.value() : path.value() + "/")
                .map(address -> Response.redirect(location(address, request)));
    }

    private Response notFound() {
        return page(NOT_FOUND).map(file -> Response.file(404, file)).orElseGet(() -> Response.text(404, NOTHING));
    }

    /** Always begins with one slash, so it never leads to another host. */
    private static String location(String address, URI request) {
        String[] parts = address.split("#", 2);
        String query = request.getRawQuery() == null ? "" : "?" + request.getRawQuery();
        String fragment = parts.length == 1 ? "" : "#" + parts[1];
        return "/" + encoded(parts[0].replaceFirst("^/+", "")) + query + fragment;
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
