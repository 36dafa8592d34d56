package handbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.output.OutputFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PreviewServerTest {
    private static final Map<String, String> SITE = Map.of(
            "index.html", "<h1>Home</h1>",
            "standards/index.html", "<h1>Standards \u00e9</h1>",
            "search/index.html", "<h1>Search</h1>",
            "404.html", "<h1>Not here</h1>",
            "old standards/index.html", "<h1>Moved</h1>",
            "api/v1/standards.json", "{}",
            "broken/index.html", "");

    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.start("127.0.0.1", 0, new FixedPages(), faults::add);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void aFolderShowsItsIndex() throws Exception {
        HttpResponse<String> answer = get("standards/");

        assertEquals(200, answer.statusCode());
        assertEquals("<h1>Standards \u00e9</h1>", answer.body());
        assertEquals("text/html; charset=utf-8", header(answer, "Content-Type"));
    }

    @Test
    void aFolderWithoutItsSlashLeadsThere() throws Exception {
        HttpResponse<String> answer = get("search?q=gp%20record");

        assertEquals(302, answer.statusCode());
        assertEquals("/search/?q=gp%20record", header(answer, "Location"));
    }

    @Test
    void aFormerAddressLeadsToTheNewOne() throws Exception {
        assertEquals("/standards/?from=mail", header(get("old%20standards/?from=mail"), "Location"));
        assertEquals("/standards/", header(get("old%20standards"), "Location"));
    }

    @Test
    void whatDoesNotExistShowsTheNotFoundPage() throws Exception {
        HttpResponse<String> answer = get("standards/nothing/");

        assertEquals(404, answer.statusCode());
        assertEquals("<h1>Not here</h1>", answer.body());
    }

    @Test
    void everyAnswerCarriesTheHeadersOfTheRealSite() throws Exception {
        for (String path : List.of("", "nowhere/", "search")) {
            HttpResponse<String> answer = get(path);
            assertTrue(header(answer, "Content-Security-Policy").startsWith("default-src 'none'; "), path);
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
        }
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws Exception {
        String tag = header(get(""), "ETag");

        HttpResponse<String> again = send(request("").header("If-None-Match", tag));

        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
    }

    @Test
    void headSaysHowLongThePageIsAndSendsNone() throws Exception {
        HttpResponse<String> answer = send(request("").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertEquals(200, answer.statusCode());
        assertEquals("13", header(answer, "Content-Length"));
        assertEquals("", answer.body());
    }

    @Test
    void nothingCanBeSentToIt() throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
            HttpResponse<String> answer = send(request("").method(method, HttpRequest.BodyPublishers.ofString("x")));
            assertEquals(405, answer.statusCode(), method);
            assertEquals("GET, HEAD", header(answer, "Allow"), method);
        }
    }

    @Test
    void aPageThatFailsIsReportedAndTheNextOneIsServed() throws Exception {
        assertEquals(500, get("broken/").statusCode());
        assertEquals("no template", faults.getFirst().getMessage());
        assertEquals(200, get("").statusCode());
    }

    @Test
    void aPortThatIsTakenIsSaidWithWhatToDo() {
        int port = server.address().getPort();

        IOException trouble = assertThrows(
                IOException.class, () -> PreviewServer.start("127.0.0.1", port, path -> Optional.empty(), faults::add));

        assertTrue(trouble.getMessage().contains("choose another port with --port"), trouble.getMessage());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static final class FixedPages implements Pages {
        @Override
        public Optional<OutputFile> find(String path) {
            if (path.startsWith("broken/")) {
                throw new IllegalStateException("no template");
            }
            return Optional.ofNullable(SITE.get(path)).map(text -> OutputFile.ofText(path, text));
        }

        @Override
        public Optional<String> movedTo(String address) {
            return address.equals("old standards/") ? Optional.of("standards/") : Optional.empty();
        }
    }
}
