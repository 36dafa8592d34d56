package handbook.model.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of files beside texts that are published: none of them can run anything in a reader's browser. */
public enum FileFormat {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    AVIF("image/avif", "avif"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    RTF("application/rtf", "rtf"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt"),
    ICS("text/calendar", "ics"),
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final List<String> extensions;

    FileFormat(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** As words name it: {@code docx}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As web servers name it, without a charset. */
    public String mediaType() {
        return mediaType;
    }

    /** As web servers send it. Those that are text are UTF-8. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** How names of such files end, without the dot, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    public boolean isImage() {
        return compareTo(AVIF) <= 0;
    }

    /** The format that a file's name speaks of. */
    public static Optional<FileFormat> ofName(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }
}
