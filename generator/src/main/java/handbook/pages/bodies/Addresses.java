package handbook.pages.bodies;

import handbook.model.site.Target;
import handbook.model.text.Image;
import handbook.model.text.Link;

/** Where what a body names is found, as one page must write it. */
public interface Addresses {
    /** The address a link leads to, and the title of what stands there. */
    Target of(Link link);

    String of(Image image);
}
