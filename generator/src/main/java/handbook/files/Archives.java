package handbook.files;

import handbook.model.site.FileFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** ZIP files, and the office files that are such: Office Open XML (ECMA-376) and OpenDocument (ISO/IEC 26300). */
final class Archives {
    static final String SIGNATURE = "PK\u0003\u0004";
    /** The folder that holds the main part of each format of Office Open XML. */
    private static final Map<FileFormat, String> FOLDERS =
            Map.of(FileFormat.DOCX, "word/", FileFormat.XLSX, "xl/", FileFormat.PPTX, "ppt/");

    private static final Set<FileFormat> OPEN_DOCUMENT = Set.of(FileFormat.ODT, FileFormat.ODS, FileFormat.ODP);
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MEDIA_TYPE = "mimetype";
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final Set<String> PROGRAMS = Set.of(
            "app", "bat", "cmd", "com", "dll", "docm", "dotm", "exe", "hta", "htm", "html", "jar", "js", "jse", "lnk",
            "msi", "pif", "potm", "pptm", "ps1", "reg", "scr", "sh", "svg", "vbe", "vbs", "wsf", "xlam", "xlsm",
            "xltm");

    private Archives() {}

    static void require(FileFormat format, FileBytes file) throws BrokenFileException {
        if (!file.has(0, SIGNATURE)) {
            throw FileContent.isNot(format, file);
        }
        Map<String, String> entries = entries(file);
        if (format == FileFormat.ZIP) {
            requireNoProgram(entries.keySet());
        } else if (OPEN_DOCUMENT.contains(format)) {
            require(entries.getOrDefault(MEDIA_TYPE, "").strip().equals(format.mediaType()), format);
            requireNoMacros(entries.keySet().stream()
                    .anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/")));
        } else {
            String folder = FOLDERS.getOrDefault(format, "");
            require(entries.keySet().stream().anyMatch(name -> name.startsWith(folder)), format);
            requireNoMacros(entries.getOrDefault(CONTENT_TYPES, "").contains("macroEnabled")
                    || entries.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin")));
        }
    }

    /** The name of each entry; with its text where that says what the file is. */
    private static Map<String, String> entries(FileBytes file) throws BrokenFileException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean telling =
                        entry.getName().equals(CONTENT_TYPES) || entry.getName().equals(MEDIA_TYPE);
                entries.put(
                        entry.getName(),
                        telling ? new String(zip.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8) : "");
                if (entries.size() > MOST_ENTRIES) {
                    throw new BrokenFileException("it holds more than 10,000 files", "make several files of it");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenFileException("the file is damaged or locked with a password", "save it again, unlocked");
        }
        if (entries.isEmpty()) {
            throw BrokenFileException.cutOff();
        }
        return entries;
    }

    private static void require(boolean holds, FileFormat format) throws BrokenFileException {
        if (!holds) {
            String name = format.extensions().getFirst();
            throw new BrokenFileException(
                    "its content is not that of a ." + name + " file", "save it as ." + name + " again");
        }
    }

    static void requireNoMacros(boolean macros) throws BrokenFileException {
        if (macros) {
            throw new BrokenFileException(
                    "it holds macros, which could run a program on a reader's computer",
                    "save it without macros, as .docx, .xlsx or .pptx");
        }
    }

    private static void requireNoProgram(Set<String> names) throws BrokenFileException {
        for (String name : names) {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (PROGRAMS.contains(ending)) {
                throw new BrokenFileException(
                        "it holds '" + name + "', which could run a program on a reader's computer",
                        "leave that out of the ZIP file");
            }
        }
    }
}
