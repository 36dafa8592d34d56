package handbook.output.hosting;

import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.site.Redirect;
import handbook.model.site.Site;
import handbook.model.site.SiteConfig;
import handbook.model.value.PartialDate;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every file for machines that a site has: what web servers and crawlers read.
 *
 * @param addresses of the pages search engines may list
 * @param assets the paths of the files under {@code assets/}; those with a fingerprint in their name are kept for a year
 */
public record SiteFiles(Site site, Collection<String> addresses, Collection<String> assets) implements Output {
    private static final Pattern LASTING = Pattern.compile("assets/.*" + Hosting.FINGERPRINT);

    @Override
    public List<PlannedFile> plan() {
        Map<String, PartialDate> modified = new HashMap<>();
        for (Entity entity : site.catalogue().all()) {
            if (entity instanceof Entry entry) {
                entry.meta().modified().ifPresent(date -> modified.put(Site.address(entry), date));
            }
        }
        List<PublishedPage> pages = addresses.stream()
                .map(address -> new PublishedPage(address, Optional.ofNullable(modified.get(address))))
                .toList();
        return of(site.config(), site.redirects(), pages, assets).stream()
                .map(PlannedFile::of)
                .toList();
    }

    static List<OutputFile> of(
            SiteConfig config, List<Redirect> redirects, List<PublishedPage> pages, Collection<String> assets) {
        List<String> lasting =
                assets.stream().filter(path -> LASTING.matcher(path).matches()).toList();
        List<OutputFile> files = new ArrayList<>();
        config.baseUrl().ifPresent(base -> files.addAll(Sitemap.files(base, pages)));
        files.add(Robots.file(config.baseUrl()));
        files.addAll(new Hosting(HostAddresses.path(config.baseUrl()), redirects, lasting).files());
        return files;
    }
}
