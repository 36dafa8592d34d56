package handbook.output.hosting;

import handbook.model.value.WebAddress;
import handbook.output.OutputFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The list of pages for search engines (sitemaps.org protocol 0.9), which allows 50,000 addresses a file. */
final class Sitemap {
    /** The sitemap's own address. */
    static final String PATH = "sitemap.xml";

    static final int LARGEST = 50_000;
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private Sitemap() {}

    /** One file, or an index and its parts where there are too many pages for one. */
    static List<OutputFile> files(WebAddress baseUrl, List<PublishedPage> pages) {
        HostAddresses addresses = HostAddresses.at(baseUrl);
        List<PublishedPage> sorted = pages.stream()
                .sorted(Comparator.comparing(PublishedPage::address))
                .toList();
        if (sorted.size() <= LARGEST) {
            return List.of(part(PATH, addresses, sorted));
        }
        List<OutputFile> files = new ArrayList<>();
        StringBuilder index = new StringBuilder(START).append("<sitemapindex").append(NAMESPACE);
        for (int from = 0; from < sorted.size(); from += LARGEST) {
            String path = "sitemap-" + (1 + from / LARGEST) + ".xml";
            files.add(part(path, addresses, sorted.subList(from, Math.min(sorted.size(), from + LARGEST))));
            index.append("<sitemap><loc>")
                    .append(escaped(addresses.absolute(path)))
                    .append("</loc></sitemap>\n");
        }
        files.addFirst(OutputFile.ofText(PATH, index.append("</sitemapindex>\n").toString()));
        return files;
    }

    private static OutputFile part(String path, HostAddresses addresses, List<PublishedPage> pages) {
        StringBuilder xml = new StringBuilder(START).append("<urlset").append(NAMESPACE);
        for (PublishedPage page : pages) {
            xml.append("<url><loc>")
                    .append(escaped(addresses.absolute(page.address())))
                    .append("</loc>");
            page.modified()
                    .ifPresent(date -> xml.append("<lastmod>").append(date).append("</lastmod>"));
            xml.append("</url>\n");
        }
        return OutputFile.ofText(path, xml.append("</urlset>\n").toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("'", "&apos;")
                .replace("\"", "&quot;");
    }
}
