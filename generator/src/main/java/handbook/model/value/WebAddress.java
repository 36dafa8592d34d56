package handbook.model.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

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

    /** Why no site can be published at it; nothing if one can. */
    public Optional<String> whyNoSite() {
        URI uri = URI.create(value);
        return uri.getRawQuery() != null
                ? Optional.of("a question mark and what follows it")
                : uri.getRawFragment() != null
                        ? Optional.of("a number sign and what follows it")
                        : Optional.ofNullable(uri.getRawUserInfo()).map(user -> "a user name");
    }

    /** The same address as links write it: in ASCII, what else there is percent-encoded, with a slash at its end. */
    public WebAddress asSite() {
        String ascii = URI.create(value).normalize().toASCIIString();
        return new WebAddress(ascii.endsWith("/") ? ascii : ascii + "/");
    }

    @Override
    public String toString() {
        return value;
    }
}
