package handbook.markdown.writing;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import handbook.diagnostics.Rule;
import handbook.markdown.syntax.EntityLink;
import handbook.model.text.Link;
import handbook.model.value.Location;
import org.jspecify.annotations.Nullable;

/** Writes links and images. */
final class LinkWriter {
    private static final String SMART_QUOTES = "\u201C\u201D\u201E\u2018";

    private final BodyBuilder body;
    private final Content content;
    private final Inlines inlines;
    private final Definitions definitions;

    LinkWriter(BodyBuilder body, Inlines inlines, Definitions definitions) {
        this.body = body;
        this.content = body.content();
        this.inlines = inlines;
        this.definitions = definitions;
    }

    void write(com.vladsch.flexmark.ast.Link link, Scope scope) {
        write(link, link.getUrl(), scope);
    }

    void write(LinkRef link, Scope scope) {
        Reference reference = referenceOf(link);
        if (reference == null) {
            asTyped(link, scope);
        } else {
            write(link, reference.getUrl(), scope);
        }
    }

    private void write(Node node, CharSequence url, Scope scope) {
        checkQuotes(node, url);
        boolean open = scope != Scope.LINK && open(node, CharacterReferences.unescape(url), Words.of(node));
        inlines.children(node, Scope.LINK);
        close(open);
    }

    private void checkQuotes(Node node, CharSequence url) {
        if (url.chars().anyMatch(c -> SMART_QUOTES.indexOf(c) >= 0)) {
            body.problem(
                    Rule.MISTYPED_MARK,
                    node.getStartOffset(),
                    node.getEndOffset(),
                    "the address of the link holds smart quotes",
                    "delete them; around a title write straight quotes: [words](address \"Title\")");
        }
    }

    void write(AutoLink link, Scope scope) {
        String address = link.getText().toString();
        write(link, address, address, scope);
    }

    void write(MailLink link, Scope scope) {
        String address = link.getText().toString();
        write(link, "mailto:" + address, address, scope);
    }

    private void write(Node node, String address, String words, Scope scope) {
        boolean open = scope != Scope.LINK && open(node, address, words);
        content.text(words);
        body.words(words);
        close(open);
    }

    void write(EntityLink link, Scope scope) {
        String words = CharacterReferences.unescape(link.words());
        body.words(Words.shown(link));
        body.shortForms().gather(words, offset -> link.getStartOffset());
        if (scope == Scope.LINK) {
            content.text(Words.shown(link));
            return;
        }
        String text = link.words().isEmpty() ? "" : Words.shown(link);
        open(target(link, text));
        if (!text.isEmpty() || link.target().isEmpty()) {
            content.text(words.isEmpty() ? Words.shown(link) : words);
        }
        close(true);
    }

    private Link target(EntityLink link, String text) {
        String target = link.target();
        if (target.isEmpty()) {
            return new Link.ToFile("", link.fragment(), Words.shown(link), place(link));
        }
        if (!target.startsWith(Link.ToTool.PREFIX)) {
            return new Link.ToEntity(target, link.fragment(), text, place(link));
        }
        String[] nameAndQuery = target.substring(Link.ToTool.PREFIX.length()).split("\\?", 2);
        return new Link.ToTool(nameAndQuery[0], nameAndQuery.length > 1 ? nameAndQuery[1] : "", text, place(link));
    }

    /** Opens a link if its address is safe; reports it if not. */
    private boolean open(Node node, String address, String words) {
        switch (Address.of(address)) {
            case Address.Web web -> open(new Link.ToWeb(web.href(), words, place(node)));
            case Address.Relative file ->
                open(new Link.ToFile(
                        PercentSigns.decoded(file.path()), PercentSigns.decoded(file.fragment()), words, place(node)));
            case Address.Unsafe unsafe -> {
                report(node, unsafe, "a link may use https, http, mailto or tel, or be relative");
                return false;
            }
            case Address.Incomplete incomplete -> {
                report(node, "the address '" + address + "' has no " + incomplete.missing(), "write it in full");
                return false;
            }
        }
        return true;
    }

    private void open(Link link) {
        body.add(link);
        content.start(link);
    }

    private void close(boolean open) {
        if (open) {
            content.end();
        }
    }

    void write(Image image) {
        write(image, image.getUrl());
    }

    void write(ImageRef image) {
        Reference reference = referenceOf(image);
        if (reference == null) {
            asTyped(image, Scope.PLAIN);
        } else {
            write(image, reference.getUrl());
        }
    }

    private void write(Node node, CharSequence url) {
        String address = CharacterReferences.unescape(url);
        String alt = Words.of(node);
        if (Address.of(address) instanceof Address.Unsafe unsafe) {
            report(node, unsafe, "put the picture beside the text and name it");
            content.text(alt);
            body.words(alt);
            return;
        }
        var mark = new handbook.model.text.Image(PercentSigns.decoded(address), alt, place(node));
        body.words(mark.alternative());
        body.add(mark);
        content.mark(mark);
    }

    private void asTyped(RefNode node, Scope scope) {
        boolean image = node instanceof ImageRef;
        // [words] alone may be only words.
        if (image || node.getText().isNotNull() || node.isDummyReference()) {
            body.problem(
                    Rule.UNDEFINED_REFERENCE,
                    node.getStartOffset(),
                    node.getEndOffset(),
                    "there is no address for '" + node.getReference() + "'",
                    image
                            ? "write ![what it shows](file.png), or a line [" + node.getReference() + "]: file.png"
                            : "write [words](address), or a line [" + node.getReference() + "]: address");
        }
        if (node.getFirstChild() == null) {
            content.text(CharacterReferences.unescape(node.getChars()));
            body.words(CharacterReferences.unescape(node.getChars()));
            return;
        }
        String before = node.getChars().prefixOf(node.getChildChars()).toString();
        String after = node.getChars().suffixOf(node.getChildChars()).toString();
        content.text(before);
        body.words(before);
        inlines.children(node, scope);
        content.text(after);
        body.words(after);
    }

    private @Nullable Reference referenceOf(RefNode node) {
        Reference reference = node.getReferenceNode(node.getDocument());
        if (reference != null) {
            definitions.use(reference);
        }
        return reference;
    }

    private void report(Node node, Address.Unsafe unsafe, String hint) {
        report(node, "the address starts with '" + unsafe.scheme() + "'", hint);
    }

    private void report(Node node, String message, String hint) {
        body.problem(Rule.UNSAFE_LINK, node.getStartOffset(), node.getEndOffset(), message, hint);
    }

    private Location place(Node node) {
        return body.source().place(node.getStartOffset(), node.getEndOffset());
    }
}
