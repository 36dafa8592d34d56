package handbook.output.hosting;

import handbook.model.site.Redirect;
import handbook.output.SecurityHeaders;

/** The two files that Netlify, Cloudflare Pages and their like read. */
final class CloudHosts {
    private CloudHosts() {}

    /** Not forced ("301!"), which Cloudflare does not know: where the host prefers the stub page, that leads on as well. */
    static String redirects(Hosting hosting) {
        StringBuilder text = new StringBuilder();
        for (Redirect redirect : hosting.redirects()) {
            text.append(hosting.root())
                    .append(HostAddresses.encoded(redirect.from()))
                    .append(' ')
                    .append(hosting.to(redirect))
                    .append(" 301\n");
        }
        return text.toString();
    }

    /** Pages keep the hosts' own rule, which is to ask again: two rules for one header would be joined. */
    static String headers(Hosting hosting) {
        StringBuilder text = new StringBuilder(hosting.root()).append("*\n");
        SecurityHeaders.all()
                .forEach(header -> text.append("  ")
                        .append(header.name())
                        .append(": ")
                        .append(header.value())
                        .append('\n'));
        hosting.lasting().forEach(path -> keep(text, hosting.root() + path));
        keep(text, hosting.root() + Hosting.SEARCH_FILES + "*");
        return text.toString();
    }

    private static void keep(StringBuilder text, String path) {
        text.append(path)
                .append("\n  Cache-Control: ")
                .append(Hosting.FOR_A_YEAR)
                .append('\n');
    }
}
