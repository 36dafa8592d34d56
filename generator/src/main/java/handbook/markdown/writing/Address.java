package handbook.markdown.writing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Where a Markdown link or image points, told apart by its decoded scheme. */
sealed interface Address {
    /** The schemes that may be linked to, each with what its addresses cannot do without. */
    Map<String, String> SCHEMES = Map.of("https", "host", "http", "host", "mailto", "mail address", "tel", "number");

    /** An address on the web, or of mail or telephone, made fit for an attribute. */
    record Web(String href) implements Address {}

    /** A path relative to the file the link stands in. */
    record Relative(String path, String fragment) implements Address {}

    /** An address that must not be published. */
    record Unsafe(String scheme) implements Address {}

    /** An address that ends before it leads anywhere. */
    record Incomplete(String missing) implements Address {}

    /** @param typed the address as typed, its Markdown escapes and entities resolved */
    static Address of(String typed) {
        String address = typed.strip();
        if (isPlainWeb(address)) {
            return new Web(encoded(address));
        }
        String decoded = decoded(address);
        if (decoded.startsWith("//")) {
            return new Unsafe("//");
        }
        String scheme = scheme(decoded);
        if (scheme.isEmpty()) {
            int hash = address.indexOf('#');
            return hash < 0
                    ? new Relative(address, "")
                    : new Relative(address.substring(0, hash), address.substring(hash + 1));
        }
        boolean plain = address.regionMatches(true, 0, scheme + ":", 0, scheme.length() + 1);
        return !plain || !SCHEMES.containsKey(scheme)
                ? new Unsafe(scheme + ":")
                : isComplete(scheme, decoded)
                        ? new Web(encoded(address))
                        : new Incomplete(SCHEMES.getOrDefault(scheme, ""));
    }

    /** The usual case, told without decoding: a browser can take such an address for nothing else. */
    private static boolean isPlainWeb(String address) {
        int host = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : address.length();
        return host < address.length() && isAsciiLetterOrDigit(address.charAt(host));
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isComplete(String scheme, String decoded) {
        return switch (scheme) {
            case "https", "http" -> hasHost(decoded.substring(scheme.length() + 1));
            case "mailto", "tel" -> decoded.length() > scheme.length() + 1;
            default -> false;
        };
    }

    private static boolean hasHost(String afterScheme) {
        return afterScheme.length() > 2 && afterScheme.startsWith("//") && isAsciiLetterOrDigit(afterScheme.charAt(2));
    }

    private static String scheme(String decoded) {
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c == ':') {
                return decoded.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }

    /** What a browser may make of an address: percent signs and entities resolved to the end, blanks and controls dropped. */
    private static String decoded(String address) {
        String current = address;
        for (int round = 0; round < 4; round++) {
            String next = withoutInvisible(CharacterReferences.decode(percentDecoded(current)));
            if (next.equals(current)) {
                break;
            }
            current = next;
        }
        return current.replace('\\', '/');
    }

    private static String withoutInvisible(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                .filter(c -> !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isPercentEscape(text, i)) {
                out.append((char) Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isPercentEscape(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0
                && text.charAt(at + 1) < 0x80
                && text.charAt(at + 2) < 0x80;
    }

    /** The address with everything that is not allowed in one percent-encoded. */
    private static String encoded(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean fits =
                    c == '%' ? isPercentEscape(address, i) : c > ' ' && c < 0x7F && "\"<>[]\\^`{|}".indexOf(c) < 0;
            if (fits) {
                out.append(c);
            } else {
                int end = Character.isHighSurrogate(c) && i + 1 < address.length() ? i + 2 : i + 1;
                for (byte b : address.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", b));
                }
                i = end - 1;
            }
        }
        return out.toString();
    }
}
