package handbook.model;

import handbook.model.text.Heading;
import handbook.model.text.Image;
import handbook.model.text.Link;
import handbook.model.text.Mark;
import handbook.model.text.Piece;
import handbook.model.text.ShortForm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a text says, for any medium: a web page, a book. There is no markup in it, so nothing in it can be taken for markup;
 * {@link #pieces()} tells it in order.
 *
 * @param content the words with a control where a mark starts or ends: {@link #START} starts the next of {@code marks}, {@link #END}
 *     ends the innermost
 * @param marks in order of their starts
 * @param headings in order
 * @param links every link, in order
 * @param images every image, in order
 * @param terms the glossary terms marked in the text, each once, in order of first use
 * @param shortForms the words in capitals in running text, each once, in order of first use
 * @param text the words without marks, a line for each block, for search and for counting
 */
public record Body(
        String content,
        List<Mark> marks,
        List<Heading> headings,
        List<Link> links,
        List<Image> images,
        List<Ref<Term>> terms,
        List<ShortForm> shortForms,
        String text) {
    /** Starts a mark: a control that no text keeps. It is below U+0100, so that a body in memory takes a byte a letter. */
    public static final char START = '\u0091';
    /** Ends a mark. */
    public static final char END = '\u0092';

    public static final Body EMPTY = new Body("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");

    public Body {
        marks = List.copyOf(marks);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        images = List.copyOf(images);
        terms = List.copyOf(terms);
        shortForms = List.copyOf(shortForms);
    }

    /** All of it, in order. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>(marks.size() * 4 + 1);
        Deque<Mark> open = new ArrayDeque<>();
        int started = 0;
        int told = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == START || c == END) {
                addWords(told, i, pieces);
                told = i + 1;
                if (c == START) {
                    Mark mark = marks.get(started++);
                    open.push(mark);
                    pieces.add(new Piece.Start(mark));
                } else {
                    pieces.add(new Piece.End(open.pop()));
                }
            }
        }
        addWords(told, content.length(), pieces);
        return pieces;
    }

    private void addWords(int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece.Words(content.substring(from, to)));
        }
    }

    public int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    /** Minutes to read at 200 words a minute, at least one. */
    public int readingMinutes() {
        return Math.max(1, Math.round(words() / 200f));
    }
}
