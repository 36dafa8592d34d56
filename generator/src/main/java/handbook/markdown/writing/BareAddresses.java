package handbook.markdown.writing;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Finds the addresses that stand in running text without any mark. */
final class BareAddresses {
    private static final LinkExtractor EXTRACTOR = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();

    private final String words;
    private final Iterator<LinkSpan> spans;

    private BareAddresses(String words, Iterator<LinkSpan> spans) {
        this.words = words;
        this.spans = spans;
    }

    static BareAddresses in(String words) {
        return new BareAddresses(
                words, mayBeIn(words) ? EXTRACTOR.extractLinks(words).iterator() : Collections.emptyIterator());
    }

    private static boolean mayBeIn(String words) {
        return words.indexOf(':') >= 0 || words.indexOf('@') >= 0 || words.indexOf('w') >= 0 || words.indexOf('W') >= 0;
    }

    /**
     * An address as it stands in the text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param address where it leads
     */
    record Found(int start, int end, String address) {}

    /** The next of them that may be a link. */
    @Nullable
    Found next() {
        while (spans.hasNext()) {
            LinkSpan span = spans.next();
            String typed = words.substring(span.getBeginIndex(), span.getEndIndex());
            String address = switch (span.getType()) {
                case URL -> typed;
                case WWW -> "https://" + typed;
                case EMAIL -> "mailto:" + typed;
            };
            if (Address.of(address) instanceof Address.Web web) {
                return new Found(span.getBeginIndex(), span.getEndIndex(), web.href());
            }
        }
        return null;
    }
}
