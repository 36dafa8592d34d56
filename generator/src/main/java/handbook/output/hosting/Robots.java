package handbook.output.hosting;

import handbook.model.value.WebAddress;
import handbook.output.OutputFile;
import java.util.Optional;

/** What crawlers may do: everything (RFC 9309). */
final class Robots {
    private Robots() {}

    static OutputFile file(Optional<WebAddress> baseUrl) {
        String sitemap = baseUrl.map(
                        base -> "\nSitemap: " + HostAddresses.at(base).absolute(Sitemap.PATH) + "\n")
                .orElse("");
        return OutputFile.ofText("robots.txt", "User-agent: *\nDisallow:\n" + sitemap);
    }
}
