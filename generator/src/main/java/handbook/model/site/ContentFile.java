package handbook.model.site;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * An image or document beside the texts that can be published.
 *
 * @param path where it is in the project
 * @param size in bytes
 * @param pixels how large it is shown, if it is an image
 */
public record ContentFile(String path, FileFormat format, long size, Optional<Pixels> pixels) implements FoundFile {
    /** Width and height of an image as it is shown, turned as its camera was held. */
    public record Pixels(int width, int height) {}

    /** Where it is published, relative to the site's root: {@code files/handbook/form.pdf}. */
    public String address() {
        String name = Normalizer.normalize(path.replaceFirst("^content/", ""), Normalizer.Form.NFC);
        return (format.isImage() ? "images/" : "files/") + name;
    }

    /** The same as a link must write it. */
    public String href() {
        return ImageFile.href(address());
    }

    /** The files by which pages show it, from the narrowest to the widest, at least one; none if it is no image. */
    public List<ImageFile> shownBy() {
        return pixels.map(size -> ImageFile.of(this, size)).orElse(List.of());
    }
}
