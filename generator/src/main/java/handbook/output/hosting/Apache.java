package handbook.output.hosting;

import handbook.model.site.FileFormat;
import handbook.model.site.Redirect;
import handbook.output.SecurityHeaders;

/** What Apache reads from {@code .htaccess} where {@code AllowOverride FileInfo} lets it. */
final class Apache {
    private Apache() {}

    static String settings(Hosting hosting) {
        StringBuilder text = new StringBuilder();
        text.append("ErrorDocument 404 ").append(hosting.root()).append("404.html\n");
        text.append("AddDefaultCharset utf-8\n<IfModule mod_mime.c>\n");
        for (FileFormat format : FileFormat.values()) {
            text.append("  AddType \"").append(format.contentType()).append('"');
            format.extensions().forEach(extension -> text.append(" .").append(extension));
            text.append('\n');
        }
        text.append("</IfModule>\n<IfModule mod_headers.c>\n");
        SecurityHeaders.all()
                .forEach(header -> text.append("  Header always set ")
                        .append(header.name())
                        .append(" \"")
                        .append(header.value())
                        .append("\"\n"));
        text.append("  Header set Cache-Control \"").append(Hosting.ASK_AGAIN).append("\"\n");
        text.append("  <FilesMatch \"").append(Hosting.FINGERPRINT).append("\">\n");
        text.append("    Header set Cache-Control \"")
                .append(Hosting.FOR_A_YEAR)
                .append("\"\n");
        text.append("  </FilesMatch>\n  <If \"%{REQUEST_URI} =~ m#/")
                .append(Hosting.SEARCH_FILES)
                .append("#\">\n    Header set Cache-Control \"")
                .append(Hosting.FOR_A_YEAR)
                .append("\"\n");
        text.append("  </If>\n</IfModule>\n<IfModule mod_alias.c>\n");
        for (Redirect redirect : hosting.redirects()) {
            text.append("  RedirectMatch 301 \"^")
                    .append(pattern(hosting.from(redirect)))
                    .append("$\" \"")
                    .append(hosting.to(redirect))
                    .append("\"\n");
        }
        return text.append("</IfModule>\n").toString();
    }

    /** With or without the slash at the end. Plain {@code Redirect} would take everything below along. */
    private static String pattern(String path) {
        String literal = path.replaceAll("[^A-Za-z0-9/ _-]", "\\\\$0");
        return literal.endsWith("/") ? literal + "?" : literal;
    }
}
