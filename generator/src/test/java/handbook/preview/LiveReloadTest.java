package handbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.output.OutputFile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveReloadTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile Optional<String> version = Optional.of("first edition");
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.start("127.0.0.1", 0, new Editions(), fault -> {});
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    @Test
    void aPageKnowsTheVersionItWasMadeFrom() throws Exception {
        assertEquals(
                "<body>Home<script type=\"module\" src=\"/_preview/reload.js?version=first+edition\"></script></body>",
                get("").body());
    }

    @Test
    void theScriptIsOneThatThePagesPolicyAllows() throws Exception {
        HttpResponse<String> script = get("_preview/reload.js?version=first+edition");

        assertEquals(200, script.statusCode());
        assertEquals(
                "text/javascript; charset=utf-8",
                script.headers().firstValue("Content-Type").orElse(""));
        String policy = script.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("script-src 'self'") && policy.contains("connect-src 'self'"), policy);
    }

    @Test
    void anEditChangesTheVersion() throws Exception {
        assertEquals("first edition", get("_preview/version").body());

        version = Optional.of("second edition");

        assertEquals("second edition", get("_preview/version").body());
    }

    @Test
    void pagesThatDoNotChangeAreServedAsTheyAre() throws Exception {
        version = Optional.empty();

        assertEquals("<body>Home</body>", get("").body());
        assertEquals(404, get("_preview/version").statusCode());
        assertEquals(404, get("_preview/reload.js").statusCode());
    }

    @Test
    void whatIsNoPageIsServedAsItIs() throws Exception {
        assertEquals("</body>", get("text.txt").body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.address() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private final class Editions implements Pages {
        @Override
        public Optional<OutputFile> find(String path) {
            return switch (path) {
                case "index.html" -> Optional.of(OutputFile.ofText(path, "<body>Home</body>"));
                case "text.txt" -> Optional.of(OutputFile.ofText(path, "</body>"));
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<String> version() {
            return version;
        }
    }
}
