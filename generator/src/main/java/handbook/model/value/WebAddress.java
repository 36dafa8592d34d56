package handbook.model.value;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * An absolute web address, http or https.
 *
 * @param value the address as written
 */
public record WebAddress(String value) {
    /** @throws IllegalArgumentException if it is not an absolute http or https address */
    public WebAddress {
        try {
            URI uri = new URI(value);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null) {
                throw new IllegalArgumentException("not a web address: " + value);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a web address: " + value, e);
        }
    }

    /** The host, for readers who want to know where a link leads. */
    public String host() {
        return URI.create(value).getHost().replaceFirst("^www\\.", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
