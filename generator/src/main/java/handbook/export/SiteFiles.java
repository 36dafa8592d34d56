package handbook.export;

import handbook.model.OutputFile;
import handbook.model.Site;
import java.util.List;

/** Every file for machines that a site has. */
public final class SiteFiles {
    private SiteFiles() {}

    public static List<OutputFile> of(Site site, List<String> addresses) {
        return List.of();
    }
}
