package handbook.output.hosting;

import handbook.model.site.FileFormat;
import handbook.model.site.Redirect;
import handbook.output.SecurityHeaders;
import java.util.stream.Collectors;

/** What nginx includes into its {@code server} block. */
final class Nginx {
    private Nginx() {}

    /** A location of its own repeats every header: one {@code add_header} switches the inherited ones off. */
    static String settings(Hosting hosting) {
        StringBuilder text = new StringBuilder("# Include this file in the server block that serves the site.\n");
        text.append("charset utf-8;\n");
        text.append("error_page 404 ").append(hosting.root()).append("404.html;\n");
        text.append(headers("", Hosting.ASK_AGAIN));
        text.append("location ~ \"^").append(pattern(hosting.root())).append("assets/.*");
        text.append(Hosting.FINGERPRINT).append("\" {\n");
        text.append(headers("  ", Hosting.FOR_A_YEAR)).append("}\n");
        text.append("location \"")
                .append(hosting.root())
                .append(Hosting.SEARCH_FILES)
                .append("\" {\n");
        text.append(headers("  ", Hosting.FOR_A_YEAR)).append("}\n");
        text.append("location \"").append(hosting.root()).append("files/\" {\n  types {\n");
        for (FileFormat format : FileFormat.values()) {
            text.append("    ")
                    .append(format.mediaType())
                    .append(' ')
                    .append(String.join(" ", format.extensions()))
                    .append(";\n");
        }
        text.append("  }\n  charset_types text/plain text/csv text/calendar;\n");
        text.append(headers("  ", Hosting.ASK_AGAIN)).append("}\n");
        for (Redirect redirect : hosting.redirects()) {
            String from = hosting.from(redirect);
            text.append(location(from, hosting.to(redirect)));
            if (from.endsWith("/")) {
                text.append(location(from.substring(0, from.length() - 1), hosting.to(redirect)));
            }
        }
        return text.toString();
    }

    private static String headers(String indent, String cache) {
        String security = SecurityHeaders.all().stream()
                .map(header -> indent + "add_header " + header.name() + " \"" + header.value() + "\" always;\n")
                .collect(Collectors.joining());
        return security + indent + "add_header Cache-Control \"" + cache + "\";\n";
    }

    private static String location(String from, String to) {
        String quoted = from.replace("\\", "\\\\").replace("\"", "\\\"");
        return "location = \"" + quoted + "\" { return 301 \"" + to + "\"; }\n";
    }

    private static String pattern(String path) {
        return path.replaceAll("[^A-Za-z0-9/_-]", "\\\\$0");
    }
}
