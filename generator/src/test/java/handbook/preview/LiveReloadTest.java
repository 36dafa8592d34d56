package handbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.output.OutputFile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveReloadTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile Optional<String> version = Optional.of("first edition");
    private final AtomicInteger asked = new AtomicInteger();
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
    void aPageOfAFormerVersionIsToldAtOnce() throws Exception {
        version = Optional.of("second edition");

        HttpResponse<String> told = get("_preview/changes?version=first+edition");

        assertEquals(
                "text/event-stream", told.headers().firstValue("Content-Type").orElse(""));
        assertTrue(told.body().endsWith("data: second edition\n\n"), told.body());
    }

    @Test
    void openPagesAreToldOfAnEditAndDoNotAskAgainMeanwhile() throws Exception {
        List<CompletableFuture<String>> tabs = IntStream.range(0, 10)
                .mapToObj(i -> client.sendAsync(
                                request("_preview/changes?version=first+edition"), HttpResponse.BodyHandlers.ofString())
                        .thenApply(HttpResponse::body))
                .toList();
        Thread.sleep(1000);
        asked.set(0);
        Thread.sleep(2000);
        assertTrue(tabs.stream().noneMatch(CompletableFuture::isDone));
        assertTrue(asked.get() >= 1 && asked.get() <= 5, asked::toString);

        version = Optional.of("second edition");

        for (CompletableFuture<String> tab : tabs) {
            assertTrue(tab.get(5, TimeUnit.SECONDS).contains("data: second edition\n"));
        }
    }

    @Test
    void otherHostsAreNotToldOfEdits() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.getOutputStream()
                    .write("GET /_preview/changes HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
            assertEquals(0, asked.get());
        }
    }

    @Test
    void pagesThatDoNotChangeAreServedAsTheyAre() throws Exception {
        version = Optional.empty();

        assertEquals("<body>Home</body>", get("").body());
        assertEquals(404, get("_preview/changes").statusCode());
        assertEquals(404, get("_preview/reload.js").statusCode());
    }

    @Test
    void whatIsNoPageIsServedAsItIs() throws Exception {
        assertEquals("</body>", get("text.txt").body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).build();
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
            asked.incrementAndGet();
            return version;
        }
    }
}
