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

    private final Pages pages;
    private final LiveReload reload;

    Router(Pages pages, Watcher watcher) {
        this.pages = pages;
        this.reload = new LiveReload(pages, watcher);
    }

    Response answer(URI request) {
        return RequestPath.of(request)
                .flatMap(path ->
                        moved(path, request).or(() -> found(path, request)).or(() -> reload.answer(path, request)))
                .orElseGet(this::notFound);
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
        return page(NOT_FOUND)
                .map(file -> Response.file(404, file))
                .orElseGet(() -> Response.text(404, "There is no such page."));
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
