package handbook.files;

import handbook.diagnostics.Problems;
import handbook.model.site.ContentFile;
import handbook.model.site.ContentFile.Pixels;
import handbook.model.site.FileFormat;
import handbook.model.site.FoundFile;
import handbook.model.site.FoundFiles;
import handbook.model.site.UnusableFile;
import handbook.source.ReadMemory;
import handbook.source.SourceFile;
import handbook.source.SourceTree;
import java.util.Locale;
import java.util.Optional;

/** Looks into every file beside the texts. What is wrong with one is told where a text uses it. */
public final class FilesReader {
    private static final int LARGEST_IMAGE = 5_000_000;
    private static final int LARGEST_DOCUMENT = 20_000_000;
    private static final long MOST_PIXELS = 25_000_000;

    private FilesReader() {}

    /** What there is under content/ besides texts. */
    public static FoundFiles read(SourceTree tree) {
        return read(tree, ReadMemory.none());
    }

    /** What there is under content/ besides texts. */
    public static FoundFiles read(SourceTree tree, ReadMemory memory) {
        Problems none = new Problems();
        return FoundFiles.of(tree.files().parallelStream()
                .map(file -> memory.of(FilesReader.class, file, none, FilesReader::read))
                .toList());
    }

    private static FoundFile read(SourceFile file, Problems none) {
        Optional<FileFormat> format = FileFormat.ofName(file.path());
        return format.isEmpty() ? Unpublished.of(file.path()) : read(file, format.get());
    }

    private static FoundFile read(SourceFile file, FileFormat format) {
        long size = file.size();
        int largest = format.isImage() ? LARGEST_IMAGE : LARGEST_DOCUMENT;
        if (size > largest) {
            String message =
                    String.format(Locale.ROOT, "it has %.1f MB; the most is %d MB", size / 1e6, largest / 1_000_000);
            String remedy = format.isImage()
                    ? "make it smaller: 1,500 pixels across are enough for any screen"
                    : "compress its pictures, or split it";
            return new UnusableFile(file.path(), message, remedy);
        }
        Optional<byte[]> bytes = file.bytes(new Problems());
        if (bytes.isEmpty()) {
            return new UnusableFile(file.path(), "the file cannot be read", "check that you may open it");
        }
        if (bytes.get().length == 0) {
            return new UnusableFile(file.path(), "the file is empty", "copy or export it again");
        }
        try {
            Optional<Pixels> pixels = FileContent.require(format, new FileBytes(bytes.get()));
            requireFewPixels(pixels);
            return new ContentFile(file.path(), format, bytes.get().length, pixels);
        } catch (BrokenFileException e) {
            return new UnusableFile(file.path(), e.reason(), e.remedy());
        }
    }

    private static void requireFewPixels(Optional<Pixels> pixels) throws BrokenFileException {
        if (pixels.isPresent() && (long) pixels.get().width() * pixels.get().height() > MOST_PIXELS) {
            throw new BrokenFileException(
                    String.format(
                            Locale.UK,
                            "it is %,d by %,d pixels, more than an old computer can show",
                            pixels.get().width(),
                            pixels.get().height()),
                    "make it smaller: 1,500 pixels across are enough for any screen");
        }
    }
}
