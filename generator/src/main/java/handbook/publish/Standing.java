package handbook.publish;

import handbook.diagnostics.Diagnostic;
import java.util.List;

/** What stands in the folder that is published into, before anything is made. */
public sealed interface Standing {
    /**
     * The very site that would be made.
     *
     * @param entities how many entities it is made from
     * @param pages how many pages they make
     * @param report what publishing it again would do: nothing
     * @param problems what is wrong with its sources
     */
    record Same(int entities, int pages, PublishReport report, List<Diagnostic> problems) implements Standing {
        public Same {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Another site, or none; or nobody knows.
     *
     * @param reason why it has to be made: {@code what it is made from has changed}
     */
    record Other(String reason) implements Standing {}
}
