package handbook.output.hosting;

import handbook.model.value.WebAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the site's addresses are on the web.
 *
 * @param base the site's address, with a slash at its end
 */
record HostAddresses(String base) {
    static HostAddresses at(WebAddress base) {
        String address = base.value();
        return new HostAddresses(address.endsWith("/") ? address : address + "/");
    }

    /** The path of the site on its host, with a slash at both ends; the root where no address is known. */
    static String path(Optional<WebAddress> base) {
        return base.map(address -> URI.create(at(address).base).getRawPath()).orElse("/");
    }

    String absolute(String address) {
        return base + encoded(address);
    }

    /** Fit for a Location header: everything but slashes, unreserved characters and a fragment's mark is percent-encoded. */
    static String encoded(String address) {
        String[] parts = address.split("#", 2);
        return parts.length == 1 ? percent(parts[0]) : percent(parts[0]) + "#" + percent(parts[1]);
    }

    private static String percent(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
