package handbook.files;

import handbook.model.site.ContentFile.Pixels;
import handbook.model.site.FileFormat;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a file's content is what its name says: browsers and offices believe the content, readers the name. */
final class FileContent {
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final String MACROS =
            Stream.of("_VBA_PROJECT".split("")).map(letter -> letter + "\0").reduce("", String::concat);
    /** Acrobat too lets something stand before the start. */
    private static final int PDF_START = 1024;

    private FileContent() {}

    /** The size of an image; nothing for documents. */
    static Optional<Pixels> require(FileFormat format, FileBytes file) throws BrokenFileException {
        switch (format) {
            case PNG, JPEG, GIF, WEBP, AVIF -> {
                if (image(file).filter(format::equals).isEmpty()) {
                    throw isNot(format, file);
                }
                return Optional.of(pixels(format, file));
            }
            case PDF -> require(isPdf(file), format, file);
            case DOCX, XLSX, PPTX, ODT, ODS, ODP, ZIP -> Archives.require(format, file);
            case DOC, XLS, PPT -> {
                require(file.has(0, OLE), format, file);
                Archives.requireNoMacros(new String(file.bytes(), StandardCharsets.ISO_8859_1).contains(MACROS));
            }
            case RTF -> require(file.has(0, "{\\rtf"), format, file);
            case ICS -> require(text(file).stripLeading().startsWith("BEGIN:VCALENDAR"), format, file);
            case CSV, TXT -> require(!isHtml(text(file)), format, file);
        }
        return Optional.empty();
    }

    private static Pixels pixels(FileFormat format, FileBytes file) throws BrokenFileException {
        Pixels pixels = switch (format) {
            case PNG -> Png.pixels(file);
            case JPEG -> Jpeg.pixels(file);
            case GIF -> Gif.pixels(file);
            case WEBP -> Webp.pixels(file);
            case AVIF -> Avif.pixels(file);
            default -> throw new IllegalArgumentException(format.id() + " is no image");
        };
        if (pixels.width() <= 0 || pixels.height() <= 0) {
            throw new BrokenFileException("the file is damaged", "copy or export it again");
        }
        return pixels;
    }

    private static void require(boolean holds, FileFormat format, FileBytes file) throws BrokenFileException {
        if (!holds) {
            throw isNot(format, file);
        }
    }

    /** What to say of a file whose content is something else. */
    static BrokenFileException isNot(FileFormat format, FileBytes file) {
        String name = "." + format.extensions().getFirst();
        Optional<FileFormat> real = image(file).or(() -> isPdf(file) ? Optional.of(FileFormat.PDF) : Optional.empty());
        String what = real.map(found -> found.name() + ", though its name ends in " + name)
                .orElse(isHtml(start(file)) ? "a web page (HTML), not " + name : "not that of a " + name + " file");
        String remedy = real.map(found -> "name it ." + found.extensions().getFirst() + ", or save it as " + name)
                .orElse("save it as " + name + " with the program that made it");
        return new BrokenFileException("its content is " + what, remedy);
    }

    private static Optional<FileFormat> image(FileBytes file) {
        return file.has(0, Png.SIGNATURE)
                ? Optional.of(FileFormat.PNG)
                : file.has(0, "\u00ff\u00d8\u00ff")
                        ? Optional.of(FileFormat.JPEG)
                        : file.has(0, "GIF87a") || file.has(0, "GIF89a")
                                ? Optional.of(FileFormat.GIF)
                                : file.has(0, "RIFF") && file.has(8, "WEBP")
                                        ? Optional.of(FileFormat.WEBP)
                                        : Avif.is(file) ? Optional.of(FileFormat.AVIF) : Optional.empty();
    }

    private static boolean isPdf(FileBytes file) {
        return start(file).contains("%PDF");
    }

    private static boolean isHtml(String text) {
        String start = text.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<script");
    }

    private static String start(FileBytes file) {
        return new String(file.bytes(), 0, Math.min(PDF_START, file.length()), StandardCharsets.ISO_8859_1);
    }

    private static String text(FileBytes file) throws BrokenFileException {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes()));
            if (text.chars().noneMatch(c -> c == 0)) {
                return text.toString().replaceFirst("^\ufeff", "");
            }
        } catch (CharacterCodingException e) {
            throw notText();
        }
        throw notText();
    }

    private static BrokenFileException notText() {
        return new BrokenFileException(
                "it is not UTF-8, so that readers would see wrong letters",
                "save it as UTF-8; in Excel choose 'CSV UTF-8'");
    }
}
