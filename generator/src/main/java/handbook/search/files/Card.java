package handbook.search.files;

import handbook.search.documents.SearchDocument;
import java.util.List;

/**
 * What is shown of a document among results.
 *
 * @param kind the number of its kind in the manifest
 * @param label 0, or 1 + the number of its label in the manifest
 */
record Card(String address, String title, String parent, int kind, int label, String summary) {
    private static final int LONGEST = 160;

    static Card of(SearchDocument document, List<String> labels) {
        return new Card(
                document.address(),
                document.title(),
                document.parent(),
                document.kind().ordinal(),
                1 + labels.indexOf(document.label()),
                shortened(document.shown().strip().replaceAll("\\s+", " ")));
    }

    void write(ByteWriter out) {
        writeName(out);
        out.string(summary);
    }

    /** Writes all but the summary. */
    void writeName(ByteWriter out) {
        out.string(address);
        out.string(title);
        out.string(parent);
        out.number(kind);
        out.number(label);
    }

    int nameLength() {
        return address.length() + title.length() + parent.length();
    }

    int length() {
        return nameLength() + summary.length();
    }

    static Card read(ByteReader in) {
        Card name = readName(in);
        return new Card(name.address, name.title, name.parent, name.kind, name.label, in.string());
    }

    static Card readName(ByteReader in) {
        return new Card(in.string(), in.string(), in.string(), in.number(), in.number(), "");
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST - 1);
        int end = blank > LONGEST / 2 ? blank : LONGEST - 1;
        boolean halfPair = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halfPair ? end - 1 : end).replaceFirst("[\\s,;:.]+$", "") + "\u2026";
    }
}
