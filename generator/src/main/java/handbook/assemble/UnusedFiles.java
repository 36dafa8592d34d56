package handbook.assemble;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.site.ContentFile;
import handbook.model.site.FileFormat;
import handbook.model.site.FoundFile;
import handbook.model.site.Unread;
import handbook.model.site.UnusableFile;
import handbook.model.value.Location;
import java.util.List;

/** Says which files beside the texts no text uses, so that readers never see them. */
final class UnusedFiles {
    private UnusedFiles() {}

    /** @param unread texts that could not be read, which may use what no other uses */
    static void report(List<FoundFile> unused, Unread unread, Problems problems) {
        for (FoundFile file : unused) {
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            if (unread.mayMention(name)) {
                continue;
            }
            if (file instanceof UnusableFile unusable && FileFormat.ofName(name).isEmpty()) {
                String message = "the file is not read: " + unusable.reason();
                problems.add(Rule.IGNORED_FILE, Location.of(file.path()), message, unusable.remedy());
            } else {
                String message = "no page shows or links to the file";
                problems.add(Rule.UNUSED_FILE, Location.of(file.path()), message, hint(file, name));
            }
        }
    }

    private static String hint(FoundFile file, String name) {
        if (file instanceof UnusableFile unusable) {
            return unusable.reason() + ": " + unusable.remedy() + ", or delete it";
        }
        FileFormat format = ((ContentFile) file).format();
        if (format.isImage()) {
            return "show it with ![what it shows](" + name.replace(" ", "%20") + "), or delete it";
        }
        String link = "link to it with [its title](" + name.replace(" ", "%20") + "), or delete it";
        return format == FileFormat.TXT
                ? link + "; a page is written in Markdown, in " + name.replaceFirst("\\.[^.]*$", ".md")
                : link;
    }
}
