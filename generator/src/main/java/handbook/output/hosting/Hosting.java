package handbook.output.hosting;

import handbook.model.site.Redirect;
import handbook.output.OutputFile;
import java.util.Comparator;
import java.util.List;

/**
 * What web servers are told about the site.
 *
 * @param root the path of the site on its host, with a slash at both ends
 * @param redirects former addresses
 * @param lasting files whose name changes with their content, relative to the site's root
 */
record Hosting(String root, List<Redirect> redirects, List<String> lasting) {
    static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    static final String ASK_AGAIN = "public, max-age=0, must-revalidate";
    /** How a name that changes with its content looks, as a regular expression of nginx and Apache. */
    static final String FINGERPRINT = "-[0-9a-f]{8,}\\.[a-z0-9]+$";

    /** The folder whose files never change under their names. */
    static final String SEARCH_FILES = "search/files/";

    Hosting {
        redirects =
                redirects.stream().sorted(Comparator.comparing(Redirect::from)).toList();
        lasting = lasting.stream().sorted().toList();
    }

    List<OutputFile> files() {
        return List.of(
                OutputFile.ofText(".nojekyll", ""),
                OutputFile.ofText("_redirects", CloudHosts.redirects(this)),
                OutputFile.ofText("_headers", CloudHosts.headers(this)),
                OutputFile.ofText(".htaccess", Apache.settings(this)),
                OutputFile.ofText("hosting/nginx.conf", Nginx.settings(this)));
    }

    String from(Redirect redirect) {
        return root + redirect.from();
    }

    String to(Redirect redirect) {
        return root + HostAddresses.encoded(redirect.to());
    }
}
