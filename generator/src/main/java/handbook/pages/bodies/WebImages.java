package handbook.pages.bodies;

import handbook.model.site.ImageFile;
import handbook.model.text.Image;
import java.util.List;

/** Writes images: of several files the browser takes the one that its screen needs. */
final class WebImages {
    /** The widest that the column of text gets; the style sheet calls it the measure. */
    private static final int COLUMN = 704;
    /** For browsers that know of one file only. */
    private static final int USUAL = 1080;

    private final Html html;
    private final Addresses addresses;

    WebImages(Html html, Addresses addresses) {
        this.html = html;
        this.addresses = addresses;
    }

    /** @param figure whether it stands by itself */
    void write(Image image, boolean figure) {
        List<ImageFile> files = addresses.of(image);
        html.markup(figure ? "<img class=\"nhsuk-image__img\" src=\"" : "<img src=\"");
        html.value(files.isEmpty() ? "" : addresses.of(usual(files)));
        if (files.size() > 1) {
            sizes(files);
        }
        html.markup("\" alt=\"").value(image.alternative()).markup("\"");
        if (!files.isEmpty()) {
            size(files.getLast());
        }
        html.markup(addresses.isFirst(image) ? ">" : " loading=\"lazy\" decoding=\"async\">");
    }

    private static ImageFile usual(List<ImageFile> files) {
        return files.stream()
                .filter(file -> file.width() <= USUAL)
                .reduce((narrower, wider) -> wider)
                .orElse(files.getFirst());
    }

    private void sizes(List<ImageFile> files) {
        String separator = "\" srcset=\"";
        for (ImageFile file : files) {
            html.markup(separator)
                    .value(addresses.of(file))
                    .markup(" ")
                    .number(file.width())
                    .markup("w");
            separator = ", ";
        }
        html.markup("\" sizes=\"min(")
                .number(Math.min(COLUMN, files.getLast().width()))
                .markup("px, 100vw - 2rem)");
    }

    /** So that the text below it stays where it is when the image comes. */
    private void size(ImageFile file) {
        html.markup(" width=\"")
                .number(file.width())
                .markup("\" height=\"")
                .number(file.height())
                .markup("\"");
    }
}
