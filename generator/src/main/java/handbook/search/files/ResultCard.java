package handbook.search.files;

import handbook.search.documents.SearchDocument;
import java.util.List;

/**
 * What is shown of a document among results.
 *
 * @param kind the number of its kind in the manifest
 * @param label 0, or 1 + the number of its label in the manifest
 * @param summary empty for sections, which are only named
 */
record ResultCard(String address, String title, int kind, int label, String summary) {
    private static final int LONGEST = 160;

    /** @param summed whether it is a page's own document, whose summary is shown */
    static ResultCard of(SearchDocument document, List<String> labels, boolean summed) {
        return new ResultCard(
                document.address(),
                document.title(),
                document.kind().ordinal(),
                1 + labels.indexOf(document.label()),
                summed ? shortened(document.shown().strip().replaceAll("\\s+", " ")) : "");
    }

    void write(ByteWriter out) {
        writeName(out, true);
        out.string(summary);
    }

    /** @param summed whether its summary follows */
    void writeName(ByteWriter out, boolean summed) {
        out.frontCoded(address);
        out.string(title);
        out.number(kind);
        out.number(label << 1 | (summed ? 1 : 0));
    }

    int lengthOfName() {
        return address.length() + title.length();
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
