package handbook.model.text;

import handbook.model.value.Location;
import java.util.List;

/** A link in a body of text; as a mark it holds the words it shows. */
public sealed interface Link extends Mark {
    /** Where the link is written. */
    Location place();

    /** The words it shows; empty where it shows its target's title. */
    String text();

    /** Whether it shows the title of what it leads to. */
    default boolean showsTitle() {
        return text().isEmpty() && (this instanceof ToEntity || this instanceof ToTool);
    }

    /**
     * {@code [[id]]} or {@code [[kind:id#heading|words]]}: holds nothing where it shows its target's title.
     *
     * @param target {@code id} or {@code kind:id}
     * @param fragment the heading it leads to, or empty
     */
    record ToEntity(String target, String fragment, String text, Location place) implements Link {}

    /**
     * {@code [[tool:roadmap?screen=where|words]]}: a page that works something out; holds nothing where it shows its target's title.
     *
     * @param tool the name of the tool
     * @param query what it is to begin with, without its question mark, or empty
     */
    record ToTool(String tool, String query, String text, Location place) implements Link {
        /** What stands before the name of a tool. */
        public static final String PREFIX = "tool:";
    }

    /**
     * A relative link to another Markdown file, or to a heading of the same page where {@code path} is empty.
     *
     * @param path as written, relative to the file it stands in
     * @param fragment the heading it leads to, or empty
     */
    record ToFile(String path, String fragment, String text, Location place) implements Link {}

    /** A link to the web, mail or telephone. There is none with any other scheme, whatever medium writes it. */
    record ToWeb(String address, String text, Location place) implements Link {
        private static final List<String> SCHEMES = List.of("https://", "http://", "mailto:", "tel:");

        public ToWeb {
            if (SCHEMES.stream().noneMatch(scheme -> startsWith(address, scheme))) {
                throw new IllegalArgumentException("not an address of the web, of mail or of a telephone: " + address);
            }
        }

        private static boolean startsWith(String address, String scheme) {
            return address.regionMatches(true, 0, scheme, 0, scheme.length());
        }
    }
}
