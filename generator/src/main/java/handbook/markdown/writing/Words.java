package handbook.markdown.writing;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import handbook.markdown.syntax.EntityLink;
import handbook.markdown.syntax.RawHtml;

/** The words of a node without their markup. */
final class Words {
    private Words() {}

    static String of(Node node) {
        StringBuilder words = new StringBuilder();
        collect(node, words);
        return SourceText.printable(words.toString().strip());
    }

    private static void collect(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> words.append(CharacterReferences.unescape(text.getChars()));
                case HtmlEntity entity -> words.append(CharacterReferences.unescape(entity.getChars()));
                case Code code -> words.append(code.getText());
                case RawHtml html -> words.append(html.isComment() ? "" : html.getChars());
                case EntityLink link -> words.append(shown(link));
                case SoftLineBreak line -> words.append(' ');
                case HardLineBreak line -> words.append(' ');
                case Footnote note -> {}
                default -> collect(node, words);
            }
        }
    }

    /** What a link shows; where that is its target's title, the nearest thing to it that is known here. */
    static String shown(EntityLink link) {
        if (!link.words().isEmpty()) {
            return CharacterReferences.unescape(link.words()).replace('\n', ' ').replace("\r", "");
        }
        String target = link.target().isEmpty() ? link.fragment() : link.target();
        return target.substring(target.indexOf(':') + 1).replace('-', ' ');
    }
}
