package handbook.bringing.template;

import handbook.markdown.foreign.written.Remark;
import java.util.Optional;

/** What a template may ask for. */
public interface TemplateWorld {
    /** The text of a file that is made for being put into pages, as the template names it. */
    Optional<String> part(String name);

    /** The address of a page or file by the name that a template has for it. */
    Optional<String> address(String name);

    /** Takes note of something that a person should know. */
    void remark(Remark remark);
}
