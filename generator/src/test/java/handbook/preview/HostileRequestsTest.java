package handbook.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.output.OutputFile;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests no browser sends by itself, byte by byte. */
@Timeout(20)
class HostileRequestsTest {
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private PreviewServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.start("127.0.0.1", 0, this::find, fault -> {});
        port = server.address().getPort();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:{port}", "127.0.0.1:{port}", "[::1]:{port}", "LOCALHOST:{port}"})
    void namesOfThisMachineAreAnswered(String host) throws IOException {
        assertEquals(200, status(ask("GET / HTTP/1.1", "Host: " + host)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example:{port}",
                "evil.example",
                "localhost",
                "localhost:1",
                "localhost:{port}:80",
                "localhost.evil.example:{port}",
                "127.0.0.1.evil.example:{port}",
                "user@localhost:{port}",
                "192.168.0.1:{port}",
                ""
            })
    void otherNamesAreNot(String host) throws IOException {
        assertEquals(421, status(ask("GET / HTTP/1.1", "Host: " + host)));
        assertEquals(Set.of(), asked);
    }

    @Test
    void aRequestNamesOneHost() throws IOException {
        assertEquals(421, status(ask("GET / HTTP/1.1")));
        assertEquals(421, status(ask("GET / HTTP/1.1", "Host: localhost:" + port, "Host: evil.example")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret",
                "/standards/../../secret",
                "/%2e%2e/secret",
                "/%2e%2e%2fsecret",
                "/..%5csecret",
                "/..\\secret",
                "/.%2e/secret",
                "/%252e%252e/secret/%2e%2e/",
                "/%c0%ae%c0%ae/secret",
                "/a%00.html",
                "/%zz",
                "/%",
                "/%e9",
                "//evil.example/",
                "//evil.example",
                "/standards//",
                "/./",
                "/C:/secret",
                "/%0d%0aSet-Cookie:x",
                "http://evil.example/",
                "*"
            })
    void pathsThatLeadElsewhereFindNothing(String path) throws IOException {
        String answer = ask("GET " + path + " HTTP/1.1", "Host: localhost:" + port);

        assertTrue(List.of(400, 404).contains(status(answer)), answer);
        assertTrue(asked.stream().noneMatch(name -> name.contains("..") || name.contains("evil")), asked::toString);
        assertTrue(!answer.contains("Set-Cookie"), answer);
    }

    @Test
    void anEncodedPathIsDecodedOnce() throws IOException {
        ask("GET /caf%C3%A9/%2541/ HTTP/1.1", "Host: localhost:" + port);

        assertTrue(asked.contains("caf\u00e9/%41/index.html"), asked::toString);
    }

    @Test
    void aVeryLongAddressFindsNothing() throws IOException {
        String answer = ask("GET /" + "a".repeat(10_000) + " HTTP/1.1", "Host: localhost:" + port);

        assertTrue(List.of(400, 404).contains(status(answer)), answer);
        assertEquals(Set.of("404.html"), asked);
    }

    @Test
    void slowReadersDoNotKeepOthersWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Socket socket = new Socket("127.0.0.1", port);
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHos".getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }

        assertEquals(200, status(ask("GET / HTTP/1.1", "Host: localhost:" + port)));

        for (Socket socket : slow) {
            socket.close();
        }
    }

    private Optional<OutputFile> find(String path) {
        asked.add(path);
        return Optional.ofNullable(Map.of("index.html", "home").get(path)).map(text -> OutputFile.ofText(path, text));
    }

    private String ask(String... lines) throws IOException {
        String request = String.join("\r\n", lines).replace("{port}", String.valueOf(port));
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static int status(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 "), () -> "no answer: " + answer);
        return Integer.parseInt(answer.substring(9, 12));
    }
}
