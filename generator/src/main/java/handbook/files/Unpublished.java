package handbook.files;

import handbook.model.site.UnusableFile;
import java.util.Locale;
import java.util.Set;

/** Why files of other formats are not published. */
final class Unpublished {
    private static final Set<String> MACROS = Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm");
    private static final Set<String> PICTURES =
            Set.of("bmp", "tif", "tiff", "heic", "heif", "ico", "psd", "eps", "ai", "jxl", "jfif", "vsd", "vsdx");
    private static final Set<String> VIDEOS = Set.of("mp4", "mov", "avi", "webm", "mp3", "wav", "m4a", "wmv", "ogg");
    private static final String DOCUMENTS = "save what it says as PDF, ODT, DOCX, XLSX, CSV or ZIP";

    private Unpublished() {}

    static UnusableFile of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("svg") || ending.equals("svgz")) {
            return because(path, "svg is not published, because such a file can hold scripts", "save it as PNG");
        }
        if (MACROS.contains(ending)) {
            return because(
                    path,
                    "files that may hold macros (." + ending + ") are not published",
                    "save it without macros, as .docx, .xlsx or .pptx");
        }
        if (ending.equals("html") || ending.equals("htm") || ending.equals("xhtml")) {
            return because(path, "HTML is not published", "write the page in Markdown, in a .md file");
        }
        if (PICTURES.contains(ending)) {
            return because(path, "." + ending + " is not a format that every browser shows", "save it as PNG or JPEG");
        }
        if (VIDEOS.contains(ending)) {
            return because(path, "sound and video are not published", "link to where they are played");
        }
        return because(
                path, (ending.isEmpty() ? "a file without an ending" : "." + ending) + " is not published", DOCUMENTS);
    }

    private static UnusableFile because(String path, String reason, String remedy) {
        return new UnusableFile(path, reason, remedy);
    }
}
