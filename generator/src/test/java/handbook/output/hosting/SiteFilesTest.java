package handbook.output.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.site.Redirect;
import handbook.model.site.SiteConfig;
import handbook.model.value.PartialDate;
import handbook.model.value.WebAddress;
import handbook.output.ContentPolicy;
import handbook.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiteFilesTest {
    private static final List<Redirect> REDIRECTS = List.of(
            new Redirect("standards/itk/", "standards/interoperability-toolkit/"),
            new Redirect("glossary/GP 2.0/", "glossary/#gp"));
    private static final List<PublishedPage> PAGES = List.of(
            new PublishedPage("standards/nhs-number/", Optional.of(PartialDate.parse("2015-09"))),
            new PublishedPage("", Optional.empty()));
    private static final List<String> ASSETS = List.of("assets/handbook-1a2b3c4d.css", "assets/plain.png");

    @Test
    void withoutAnAddressThereIsNoSitemap() {
        Map<String, String> files = files("");

        assertFalse(files.containsKey("sitemap.xml"));
        assertEquals("User-agent: *\nDisallow:\n", files.get("robots.txt"));
    }

    @Test
    void theSitemapListsPagesInOrderWithTheirDates() {
        Map<String, String> files = files("https://handbook.example/guide");

        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://handbook.example/guide/</loc></url>
                <url><loc>https://handbook.example/guide/standards/nhs-number/</loc><lastmod>2015-09</lastmod></url>
                </urlset>
                """, files.get("sitemap.xml"));
        assertTrue(files.get("robots.txt").endsWith("Sitemap: https://handbook.example/guide/sitemap.xml\n"));
    }

    @Test
    void aSitemapThatIsTooLongHasParts() {
        List<PublishedPage> many = IntStream.rangeClosed(0, Sitemap.LARGEST)
                .mapToObj(i -> new PublishedPage("p/" + i + "/", Optional.empty()))
                .toList();

        List<OutputFile> files = Sitemap.files(new WebAddress("https://handbook.example/"), many);

        assertEquals(
                List.of("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"),
                files.stream().map(OutputFile::path).toList());
        assertTrue(text(files.get(0)).contains("<loc>https://handbook.example/sitemap-2.xml</loc>"));
        assertEquals(Sitemap.LARGEST, text(files.get(1)).split("<url>").length - 1);
        assertEquals(1, text(files.get(2)).split("<url>").length - 1);
    }

    @Test
    void cloudHostsAreToldOfFormerAddresses() {
        assertEquals("""
                /glossary/GP%202.0/ /glossary/#gp 301
                /standards/itk/ /standards/interoperability-toolkit/ 301
                """, files("").get("_redirects"));
    }

    @Test
    void cloudHostsKeepFilesWithAFingerprintOnly() {
        String headers = files("https://handbook.example/guide/").get("_headers");

        assertTrue(headers.startsWith("/guide/*\n  Content-Security-Policy: default-src 'none'; "), headers);
        assertTrue(headers.endsWith("""
                /guide/assets/handbook-1a2b3c4d.css
                  Cache-Control: public, max-age=31536000, immutable
                /guide/search/files/*
                  Cache-Control: public, max-age=31536000, immutable
                """), headers);
    }

    @Test
    void apacheMatchesWholeAddresses() {
        String settings = files("").get(".htaccess");

        assertTrue(settings.contains("RedirectMatch 301 \"^/glossary/GP 2\\.0/?$\" \"/glossary/#gp\"\n"), settings);
        assertTrue(settings.contains("ErrorDocument 404 /404.html\n"));
    }

    @Test
    void webServersAreToldWhatDocumentsAre() {
        assertTrue(files("").get(".htaccess").contains("  AddType \"text/csv; charset=utf-8\" .csv\n"));
        String location = files("https://example.org/a/").get("hosting/nginx.conf");
        assertTrue(location.contains("location \"/a/files/\" {\n  types {\n"), location);
        assertTrue(location.contains("    application/pdf pdf;\n"), location);
    }

    @Test
    void nginxRedirectsWithAndWithoutTheSlash() {
        String settings = files("").get("hosting/nginx.conf");

        assertTrue(settings.contains(
                "location = \"/standards/itk/\" { return 301 \"/standards/interoperability-toolkit/\"; }\n"));
        assertTrue(settings.contains(
                "location = \"/standards/itk\" { return 301 \"/standards/interoperability-toolkit/\"; }\n"));
    }

    @Test
    void everyServerSendsThePagesOwnPolicyAndForbidsFrames() {
        Map<String, String> files = files("");

        for (String path : List.of("_headers", ".htaccess", "hosting/nginx.conf")) {
            assertTrue(files.get(path).contains(ContentPolicy.meta() + "; frame-ancestors 'none'"), path);
            for (String name : List.of("X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy")) {
                assertTrue(files.get(path).contains(name), path);
            }
        }
    }

    private static Map<String, String> files(String baseUrl) {
        Optional<WebAddress> base = baseUrl.isEmpty() ? Optional.empty() : Optional.of(new WebAddress(baseUrl));
        SiteConfig config = new SiteConfig(
                "Handbook",
                "Purpose",
                "en-GB",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                base,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                List.of());
        return SiteFiles.of(config, REDIRECTS, PAGES, ASSETS).stream()
                .collect(Collectors.toMap(OutputFile::path, SiteFilesTest::text));
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
