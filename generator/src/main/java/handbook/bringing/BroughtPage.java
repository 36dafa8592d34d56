package handbook.bringing;

import handbook.bringing.fields.ForeignFields;
import handbook.bringing.fields.PageFields;
import handbook.markdown.foreign.ForeignPage;
import handbook.source.ForeignFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page on its way: what is known of it grows as the import goes on. */
final class BroughtPage {
    private final ForeignFile file;
    private final String text;
    private final ForeignFields split;
    private final PageFields fields;
    private final List<String> addresses;
    private final String sendsOnTo;
    private String id = "";
    private String part = "";
    private int order;
    private String title = "";
    private @Nullable ForeignPage page;

    BroughtPage(ForeignFile file, String text) {
        this.file = file;
        this.text = text;
        this.split = ForeignFields.of(text);
        this.fields = new PageFields(split);
        this.addresses = fields.addresses();
        this.sendsOnTo = fields.sendsOnTo();
    }

    String path() {
        return file.path();
    }

    /** The whole file, to find places in. */
    String text() {
        return text;
    }

    ForeignFields split() {
        return split;
    }

    PageFields fields() {
        return fields;
    }

    /** The addresses it says it has. */
    List<String> addresses() {
        return addresses;
    }

    /** Where it sends its readers on to; empty if it has something to say itself. */
    String sendsOnTo() {
        return sendsOnTo;
    }

    String id() {
        return id;
    }

    String part() {
        return part;
    }

    int order() {
        return order;
    }

    void place(String newId, String newPart, int newOrder) {
        id = newId;
        part = newPart;
        order = newOrder;
    }

    /** Its file in the project. */
    String target() {
        return "content/handbook/" + part + "/" + id + ".md";
    }

    String title() {
        return title;
    }

    ForeignPage page() {
        if (page == null) {
            throw new IllegalStateException(path() + " has not been read");
        }
        return page;
    }

    void read(String newTitle, ForeignPage newPage) {
        title = newTitle;
        page = newPage;
    }
}
