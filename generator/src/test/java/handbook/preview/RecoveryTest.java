package handbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.pipeline.LivePages;
import handbook.pipeline.Project;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a browser meets while the sources have errors, and after. */
@Timeout(60)
class RecoveryTest {
    private static final String BROKEN = "---\ntitle: \"About\nsummary: A page.\n---\nWords.\n";

    @TempDir
    private Path folder;

    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private PreviewServer server;

    private void start() throws IOException {
        LivePages pages = new LivePages(
                new Project(folder, TinySite.TODAY, false, Optional.empty()), found -> {}, InstantSource.system());
        server = PreviewServer.start("127.0.0.1", 0, pages, faults::add);
    }

    @AfterEach
    void stop() {
        server.close();
        client.close();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    @Test
    void whatATabNeedsToComeBackIsThereWhenTheFirstStartMeetsAnError() throws Exception {
        TinySite.in(folder).with("content/pages/about.md", BROKEN).withStandard("nhs");
        start();

        assertEquals(200, get("_preview/version").statusCode());
        assertEquals("text/plain; charset=utf-8", type(get("_preview/version")));
        assertEquals(200, get("_preview/reload.js?version=1").statusCode());
        assertEquals("text/javascript; charset=utf-8", type(get("_preview/reload.js?version=1")));
        assertEquals(200, get("_preview/preview.css").statusCode());
        assertEquals(404, get("assets/nothing.js").statusCode());
        assertEquals("text/plain; charset=utf-8", type(get("assets/nothing.js")));
        assertEquals(404, get("assets/nothing").statusCode());
        HttpResponse<String> page = get("about/");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("content/pages/about.md:2:8"), page.body());
        assertTrue(page.body().contains("/_preview/reload.js?version="), page.body());
    }

    @Test
    void aTabOnTheBrokenPageIsToldOfTheFixAndFindsThePage() throws Exception {
        TinySite files =
                TinySite.in(folder).with("content/pages/about.md", BROKEN).withStandard("nhs");
        start();
        String version = get("_preview/version").body().strip();
        CompletableFuture<String> tab = client.sendAsync(
                        request("_preview/changes?version=" + version), HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::body);

        files.withPage("about", "Words.");

        assertFalse(tab.get(20, TimeUnit.SECONDS).contains(version));
        assertTrue(get("about/").body().contains("Words."));
        assertNotEquals(version, get("_preview/version").body().strip());
    }

    @Test
    void stylesScriptsAndGoodPagesStayWhileAnotherPageIsBroken() throws Exception {
        TinySite files = TinySite.in(folder).withPage("about", "Words.").withStandard("nhs");
        start();
        String good = get("standards/nhs/").body();
        String style = good.replaceAll("(?s).*?<link[^>]*href=\"([^\"]+\\.css)\".*", "$1");

        files.with("content/pages/about.md", BROKEN);
        Thread.sleep(200);

        HttpResponse<String> page = get("standards/nhs/");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<a href=\"/_preview/problems/\">1 problem elsewhere</a>"), page.body());
        URI address = URI.create(server.address() + "standards/nhs/").resolve(style);
        HttpResponse<String> asset =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals("text/css; charset=utf-8", type(asset), style);
        assertEquals(200, get("_preview/problems/").statusCode());
        assertEquals(200, get("").statusCode());
    }

    @Test
    void aFaultIsAPageThatComesBackToo() throws Exception {
        server = PreviewServer.start(
                "127.0.0.1",
                0,
                new Pages() {
                    @Override
                    public Optional<handbook.output.OutputFile> find(String path) {
                        throw new IllegalStateException("no page");
                    }

                    @Override
                    public Optional<String> version() {
                        return Optional.of("7");
                    }
                },
                faults::add);

        HttpResponse<String> page = get("");

        assertEquals(500, page.statusCode());
        assertTrue(page.body().contains("/_preview/reload.js?version=7"), page.body());
        assertEquals("7", get("_preview/version").body().strip());
    }
}
