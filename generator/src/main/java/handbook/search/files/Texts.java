package handbook.search.files;

import handbook.search.documents.SearchDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What documents say, in files of about the same size: for results whose cards show none of the words asked for.
 *
 * @param documents how many neighbouring documents each file holds
 * @param contents the content of each {@code e/} file
 */
record Texts(List<Integer> documents, List<byte[]> contents) {
    private static final int LONGEST = 20_000;

    /** @param size bytes after which a file is closed */
    static Texts of(List<SearchDocument> documents, int size) {
        Texts texts = new Texts(new ArrayList<>(), new ArrayList<>());
        ByteWriter open = new ByteWriter();
        int count = 0;
        for (SearchDocument document : documents) {
            ByteWriter next = written(document);
            if (count > 0 && open.size() + next.size() > size) {
                texts.close(open, count);
                open = new ByteWriter();
                count = 0;
            }
            open.bytes(next.toBytes());
            count++;
        }
        if (count > 0) {
            texts.close(open, count);
        }
        return texts;
    }

    void addTo(Map<String, byte[]> files) {
        for (int i = 0; i < contents.size(); i++) {
            files.put("e/" + i, contents.get(i));
        }
    }

    private void close(ByteWriter file, int count) {
        documents.add(count);
        contents.add(file.toBytes());
    }

    private static ByteWriter written(SearchDocument document) {
        ByteWriter out = new ByteWriter();
        out.string(document.otherNames().strip());
        out.string(shortened((document.summary() + "\n" + document.body()).strip()));
        return out;
    }

    /** What stands far down a very long text is found but not shown. */
    private static String shortened(String text) {
        int end = Math.min(LONGEST, text.length());
        boolean halfPair = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halfPair ? end - 1 : end);
    }
}
