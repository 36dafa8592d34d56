package handbook.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import handbook.output.SecurityHeaders;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/** Serves a site to the browsers of this machine. */
public final class PreviewServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads;
    private final String host;
    private final HostCheck hosts;
    private final Watcher watcher;
    private final Router router;
    private final Consumer<Throwable> faults;

    private PreviewServer(HttpServer server, String host, Pages pages, Consumer<Throwable> faults) {
        this.server = server;
        this.host = host;
        this.hosts = HostCheck.of(
                host, server.getAddress().getAddress(), server.getAddress().getPort());
        this.watcher = new Watcher(pages, Duration.ofSeconds(25));
        this.router = new Router(pages, watcher);
        this.faults = faults;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
    }

    /**
     * Starts to serve.
     *
     * @param host the name or address to listen on; {@code 127.0.0.1} keeps other machines out
     * @param port 1 to 65535, or 0 for any that is free
     * @param faults told what goes wrong inside
     * @throws IOException with a message for users, if the address cannot be listened on
     */
    public static PreviewServer start(String host, int port, Pages pages, Consumer<Throwable> faults)
            throws IOException {
        InetAddress address = InetAddress.getByName(host);
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (BindException e) {
            throw new IOException(
                    "cannot listen on " + host + ":" + port + " (" + e.getMessage()
                            + "); stop the program that does, or choose another port with --port " + (port + 1),
                    e);
        }
        PreviewServer preview = new PreviewServer(server, host, pages, faults);
        server.createContext("/", preview::handle);
        server.setExecutor(preview.threads);
        server.start();
        preview.watcher.start();
        return preview;
    }

    /** Where a browser of this machine finds the site. */
    public URI address() {
        boolean everywhere = server.getAddress().getAddress().isAnyLocalAddress();
        String name = everywhere ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + server.getAddress().getPort() + "/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Response answer = answer(exchange);
            SecurityHeaders.all()
                    .forEach(header -> exchange.getResponseHeaders().set(header.name(), header.value()));
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            send(exchange, answer);
        }
    }

    private Response answer(HttpExchange exchange) {
        if (!hosts.allows(exchange.getRequestHeaders().getOrDefault("Host", List.of()))) {
            return Response.text(421, "This server answers to " + address() + " only.");
        }
        if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Response.methodNotAllowed();
        }
        try {
            return router.answer(exchange.getRequestURI());
        } catch (RuntimeException e) {
            faults.accept(e);
            return fault();
        }
    }

    private Response fault() {
        try {
            return router.fault();
        } catch (RuntimeException e) {
            return Response.text(500, "The page could not be made. The program's output says why.");
        }
    }

    private static void send(HttpExchange exchange, Response answer) throws IOException {
        byte[] body = answer.body();
        if (answer.status() == 200) {
            String tag = tag(body);
            exchange.getResponseHeaders().set("ETag", tag);
            Optional<String> known =
                    Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match"));
            if (known.filter(tag::equals).isPresent()) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static String tag(byte[] body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body);
        return "\"" + Long.toHexString(checksum.getValue()) + "-" + body.length + "\"";
    }

    /** Stops serving; answers under way are cut off. */
    @Override
    public void close() {
        watcher.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
