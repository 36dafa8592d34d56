package handbook.preview;

import handbook.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the server says to a request.
 *
 * @param status the HTTP status
 * @param headers those that are this answer's own
 * @param body empty where the status allows none
 */
record Response(int status, Map<String, String> headers, byte[] body) {
    static Response file(int status, OutputFile file) {
        return new Response(status, Map.of("Content-Type", ContentTypes.of(file.path())), file.bytes());
    }

    static Response text(int status, String text) {
        return new Response(
                status,
                Map.of("Content-Type", "text/plain; charset=utf-8"),
                (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Response methodNotAllowed() {
        Response text = text(405, "Pages can be read, not changed.");
        return new Response(
                405, Map.of("Allow", "GET, HEAD", "Content-Type", text.headers().get("Content-Type")), text.body());
    }

    /** Never cached, so that an address may become something else later. */
    static Response redirect(String location) {
        return new Response(302, Map.of("Location", location), new byte[0]);
    }
}
