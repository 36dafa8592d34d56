package handbook.export;

import handbook.model.OutputFile;
import handbook.model.Redirect;
import handbook.model.SiteConfig;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The files that web servers and crawlers read: sitemap, robots, redirects and headers. */
public final class HostingFiles {
    private static final Pattern LASTING = Pattern.compile("assets/.*" + Hosting.FINGERPRINT);

    private HostingFiles() {}

    /**
     * @param pages the pages search engines may list: no redirect stubs, no 404
     * @param assets the paths of the files under {@code assets/}; those with a fingerprint in their name are kept for a year
     */
    public static List<OutputFile> of(
            SiteConfig config, List<Redirect> redirects, List<PublishedPage> pages, Collection<String> assets) {
        List<String> lasting =
                assets.stream().filter(path -> LASTING.matcher(path).matches()).toList();
        List<OutputFile> files = new ArrayList<>();
        config.baseUrl().ifPresent(base -> files.addAll(Sitemap.files(base, pages)));
        files.add(Robots.file(config.baseUrl()));
        files.addAll(new Hosting(Addresses.path(config.baseUrl()), redirects, lasting).files());
        return files;
    }
}
