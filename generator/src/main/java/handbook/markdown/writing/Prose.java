package handbook.markdown.writing;

import handbook.markdown.term.TermIndex;
import handbook.model.Kind;
import handbook.model.Ref;
import handbook.model.Term;
import handbook.model.text.Link;
import handbook.model.text.Mark;
import java.util.Arrays;
import java.util.Optional;

/** A run of plain words, gathered so that a term is found across line ends and entities, then written. */
final class Prose {
    private final BodyBuilder body;
    private final TermIndex terms;
    private final StringBuilder run = new StringBuilder();
    private int[] runStarts = new int[8];
    private int[] sourceStarts = new int[8];
    private int pieces;

    Prose(BodyBuilder body, TermIndex terms) {
        this.body = body;
        this.terms = terms;
    }

    /** @param sourceStart the offset of the words in the source */
    void add(CharSequence words, int sourceStart) {
        if (pieces == runStarts.length) {
            runStarts = Arrays.copyOf(runStarts, pieces * 2);
            sourceStarts = Arrays.copyOf(sourceStarts, pieces * 2);
        }
        runStarts[pieces] = run.length();
        sourceStarts[pieces++] = sourceStart;
        run.append(words);
    }

    void write(Scope scope) {
        if (pieces == 0) {
            return;
        }
        String words = run.toString();
        body.words(words);
        body.shortForms().gather(words, this::sourceOf);
        int written = 0;
        BareAddresses addresses = BareAddresses.in(scope == Scope.LINK ? "" : words);
        for (var found = addresses.next(); found != null; found = addresses.next()) {
            words(written, found.start(), scope);
            link(found);
            written = found.end();
        }
        words(written, run.length(), scope);
        run.setLength(0);
        pieces = 0;
    }

    private void link(BareAddresses.Found found) {
        String words = run.substring(found.start(), found.end());
        int source = sourceOf(found.start());
        var link = new Link.ToWeb(found.address(), words, body.source().place(source, source + words.length()));
        body.add(link);
        body.content().start(link).text(words).end();
    }

    /** Writes a part of the run that holds no address. */
    private void words(int from, int to, Scope scope) {
        int written = from;
        if (scope == Scope.PROSE) {
            CharSequence part = run.subSequence(0, to);
            Optional<TermIndex.Match> match = terms.find(part, from);
            while (match.isPresent()) {
                written = write(match.get(), written);
                match = terms.find(part, match.get().end());
            }
        }
        body.content().text(run.substring(written, to));
    }

    /** Writes up to the end of a term, if this is its first use; gives the offset written up to. */
    private int write(TermIndex.Match match, int written) {
        Term term = match.term();
        int source = sourceOf(match.start());
        int length = match.end() - match.start();
        Ref<Term> ref = new Ref<>(Kind.TERM, term.id(), body.source().place(source, source + length));
        if (!body.addFirstUse(ref)) {
            return written;
        }
        body.content()
                .text(run.substring(written, match.start()))
                .start(new Mark.TermUse(term.id()))
                .text(run.substring(match.start(), match.end()))
                .end();
        return match.end();
    }

    private int sourceOf(int offset) {
        int piece = pieces - 1;
        while (runStarts[piece] > offset) {
            piece--;
        }
        return sourceStarts[piece] + offset - runStarts[piece];
    }
}
