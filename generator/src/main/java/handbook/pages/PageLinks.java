package handbook.pages;

import handbook.model.Entity;
import handbook.model.site.ContentFile;
import handbook.model.site.ImageFile;
import handbook.model.site.Site;
import handbook.model.site.Target;
import handbook.model.text.Image;
import handbook.model.text.Link;
import handbook.pages.bodies.Addresses;
import handbook.pages.routes.Route;
import handbook.pages.routes.SiteIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Addresses as one page must write them: relative to itself, or from the root where a page has no place of its own. */
final class PageLinks implements Addresses {
    /** How many folders below the site's root an address that leads nowhere may be, for its page to find its styles. */
    private static final int DEEPEST = 5;

    private final SiteIndex index;
    private final String page;
    private final String toRoot;
    private final boolean isAnywhere;
    private @Nullable Image firstImage;

    PageLinks(SiteIndex index, Route route) {
        this.index = index;
        this.page = route.address();
        this.toRoot = route instanceof Route.NotFound ? rootPath(index.site()) : toRoot(page);
        this.isAnywhere = route instanceof Route.NotFound
                && index.site().config().baseUrl().isEmpty();
    }

    /** The way from a page to the site's root: empty for the home page, {@code ../../} for {@code standards/nhs-number/}. */
    static String toRoot(String page) {
        return "../"
                .repeat((int) page.chars().filter(character -> character == '/').count());
    }

    private static String rootPath(Site site) {
        String path = site.config()
                .baseUrl()
                .map(base -> Optional.ofNullable(
                                java.net.URI.create(base.value()).getRawPath())
                        .orElse(""))
                .orElse("");
        return path.endsWith("/") ? path : path + "/";
    }

    String toRoot() {
        return toRoot;
    }

    /** An address relative to the site's root as this page writes it. */
    String to(String address) {
        if (!page.isEmpty() && address.startsWith(page) && address.startsWith("#", page.length())) {
            return address.substring(page.length());
        }
        String relative = toRoot + address;
        return relative.isEmpty() ? "./" : relative;
    }

    /** Where a file is; where the page cannot know that, everywhere it may be, the nearest first. */
    List<String> everywhere(String address) {
        return isAnywhere
                ? Stream.concat(IntStream.rangeClosed(0, DEEPEST).mapToObj("../"::repeat), Stream.of(toRoot))
                        .map(root -> root + address)
                        .toList()
                : List.of(to(address));
    }

    /** Whether the page is shown at addresses of any depth, below a root it does not know. */
    boolean isAnywhere() {
        return isAnywhere;
    }

    String to(Entity entity) {
        return to(index.address(entity));
    }

    /** Where a link in a body leads, as this page writes it. */
    @Override
    public Target of(Link link) {
        Target target = index.target(link);
        return new Target(to(target.address()), target.title());
    }

    @Override
    public List<ImageFile> of(Image image) {
        return Optional.ofNullable(index.site().images().get(image))
                .map(ContentFile::shownBy)
                .orElse(List.of());
    }

    @Override
    public String of(ImageFile file) {
        return to(file.href());
    }

    @Override
    public boolean isFirst(Image image) {
        if (firstImage == null) {
            firstImage = image;
        }
        return image.equals(firstImage);
    }

    @Override
    public Optional<ContentFile> file(Link link) {
        return Optional.ofNullable(index.site().files().get(link));
    }
}
