package handbook.pages.bodies;

import handbook.model.site.ContentFile;
import handbook.model.site.ContentFile.Pixels;
import handbook.model.site.Target;
import handbook.model.text.Image;
import handbook.model.text.Link;
import java.util.Optional;

/** Where what a body names is found, as one page must write it. */
public interface Addresses {
    /** The address a link leads to, and the title of what stands there. */
    Target of(Link link);

    String of(Image image);

    /** How large an image is, so that the text below it stays where it is when it comes. */
    default Optional<Pixels> pixels(Image image) {
        return Optional.empty();
    }

    /** The file a link leads to, if it leads to one. */
    default Optional<ContentFile> file(Link link) {
        return Optional.empty();
    }
}
