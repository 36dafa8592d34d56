package handbook.pages.bodies;

import handbook.model.site.ContentFile;
import handbook.model.site.ImageFile;
import handbook.model.site.Target;
import handbook.model.text.Image;
import handbook.model.text.Link;
import java.util.List;
import java.util.Optional;

/** Where what a body names is found, as one page must write it. */
public interface Addresses {
    /** The address a link leads to, and the title of what stands there. */
    Target of(Link link);

    /** The files of an image, from the narrowest to the widest; none where it cannot be shown. */
    List<ImageFile> of(Image image);

    /** The address of a file of an image. */
    String of(ImageFile file);

    /** Whether an image is the first of its page, which readers are likely to see at once. */
    default boolean isFirst(Image image) {
        return true;
    }

    /** The file a link leads to, if it leads to one. */
    default Optional<ContentFile> file(Link link) {
        return Optional.empty();
    }
}
