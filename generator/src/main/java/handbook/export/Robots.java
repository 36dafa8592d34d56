package handbook.export;

import handbook.model.OutputFile;
import handbook.model.WebAddress;
import java.util.Optional;

/** What crawlers may do: everything (RFC 9309). */
final class Robots {
    private Robots() {}

    static OutputFile file(Optional<WebAddress> baseUrl) {
        String sitemap = baseUrl.map(base -> "\nSitemap: " + Addresses.at(base).absolute(Sitemap.PATH) + "\n")
                .orElse("");
        return OutputFile.ofText("robots.txt", "User-agent: *\nDisallow:\n" + sitemap);
    }
}
