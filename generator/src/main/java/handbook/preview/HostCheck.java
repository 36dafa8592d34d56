package handbook.preview;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which Host headers are answered. A page of another site can make its own name lead to this machine (DNS rebinding) and would
 * then read what is previewed here; it cannot choose the name it is asked by.
 *
 * @param host the host the server was told to listen on
 * @param port the port it listens on
 * @param everywhere whether it listens on every address of the machine
 */
record HostCheck(String host, int port, boolean everywhere) {
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:.%]+]|[^\\[\\]:@/\\s]+)(?::(\\d{1,5}))?");
    private static final Pattern NUMERIC = Pattern.compile("\\[.*]|\\d{1,3}(\\.\\d{1,3}){3}");
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");
    private static final int WEB = 80;

    static HostCheck of(String host, InetAddress bound, int port) {
        return new HostCheck(host.toLowerCase(Locale.ROOT), port, bound.isAnyLocalAddress());
    }

    /** Whether a request that carries these Host headers was meant for us. */
    boolean allows(List<String> headers) {
        if (headers.size() != 1) {
            return false;
        }
        Matcher header = HOST.matcher(headers.getFirst().toLowerCase(Locale.ROOT));
        if (!header.matches()) {
            return false;
        }
        String name = header.group(1);
        int asked = header.group(2) == null ? WEB : Integer.parseInt(header.group(2));
        boolean known = LOOPBACK.contains(name)
                || name.equals(host)
                || name.equals("[" + host + "]")
                || (everywhere && NUMERIC.matcher(name).matches());
        return known && asked == port;
    }
}
