package handbook.bringing;

import handbook.bringing.address.PageAddresses;
import handbook.markdown.foreign.written.Remark;
import handbook.markdown.foreign.written.Remark.Subject;
import handbook.markdown.foreign.written.Surroundings;
import handbook.source.ForeignFile;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a page on its way is told of the others. */
final class PageSurroundings implements Surroundings {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[a-z0-9].*", Pattern.DOTALL);
    private static final Pattern OTHER = Pattern.compile("(?i)(?:mailto|tel):.+");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    private final BroughtPage here;
    private final Crossroads roads;
    private final Consumer<Remark> remarks;

    PageSurroundings(BroughtPage here, Crossroads roads, Consumer<Remark> remarks) {
        this.here = here;
        this.roads = roads;
        this.remarks = remarks;
    }

    @Override
    public Optional<Goal> link(String typed) {
        String plain = roads.withoutSite(typed.strip().replace("&amp;", "&"));
        String address = plain.startsWith("//") ? "https:" + plain : plain;
        if (WEB.matcher(address).matches()) {
            return Optional.of(new Goal(address, hostOf(address)));
        }
        if (OTHER.matcher(address).matches()) {
            return Optional.of(
                    new Goal(address, address.replaceFirst("^[^:]*:", "").replaceFirst("\\?.*", "")));
        }
        if (SCHEME.matcher(address).matches()) {
            return Optional.empty();
        }
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        String path = (hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", "");
        if (path.isEmpty()) {
            return fragment.isEmpty() || fragment.equals("top") ? Optional.empty() : within(here, fragment, typed);
        }
        Optional<BroughtPage> page = roads.page(here, path);
        if (page.isPresent()) {
            BroughtPage goal = page.get();
            return goal.sendsOnTo().isEmpty() ? within(goal, fragment, typed) : onwards(goal);
        }
        return file(path)
                .or(() -> roads.onTheWeb(here, address).map(web -> {
                    remark(new Remark(
                            Subject.LINK_NOWHERE,
                            typed,
                            "the page is not among those brought: the link leads to " + web));
                    return new Goal(web, hostOf(web));
                }));
    }

    private Optional<Goal> onwards(BroughtPage page) {
        String goal = page.sendsOnTo();
        boolean back = roads.page(here, roads.withoutSite(goal))
                .filter(next -> !next.sendsOnTo().isEmpty())
                .isPresent();
        return back ? Optional.empty() : link(goal);
    }

    private Optional<Goal> file(String path) {
        return roads.files()
                .find(PageAddresses.folderOf(here.path()), path)
                .filter(found -> FileCopies.isDocument(found) || FileCopies.PICTURES.contains(found.extension()))
                .map(found -> {
                    large(found);
                    String target = roads.files().place(found, here.part());
                    return new Goal(PageAddresses.between(here.target(), target), found.name());
                });
    }

    private Optional<Goal> within(BroughtPage page, String fragment, String typed) {
        String path = page == here ? "" : PageAddresses.between(here.target(), page.target());
        if (fragment.isEmpty()) {
            return Optional.of(new Goal(
                    path.isEmpty() ? PageAddresses.between(here.target(), here.target()) : path, page.title()));
        }
        Optional<Integer> heading = roads.headingOf(page, fragment);
        if (heading.isEmpty()) {
            remark(new Remark(
                    Subject.LINK_FRAGMENT,
                    typed,
                    "'" + page.title() + "' has no '#" + fragment + "': the link leads to the page"));
        }
        String id =
                heading.filter(at -> at >= 0).map(at -> roads.newId(page, at)).orElse("");
        if (path.isEmpty() && id.isEmpty()) {
            return heading.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Goal(PageAddresses.between(here.target(), here.target()), page.title()));
        }
        return Optional.of(new Goal(path + (id.isEmpty() ? "" : "#" + id), page.title()));
    }

    private static String hostOf(String address) {
        return address.replaceFirst("(?i)^https?://(?:www\\.)?([^/?#]*).*", "$1");
    }

    @Override
    public Optional<String> picture(String typed) {
        String address = roads.withoutSite(typed);
        if (SCHEME.matcher(address).matches() || address.startsWith("//")) {
            return Optional.empty();
        }
        Optional<ForeignFile> found = roads.files().find(PageAddresses.folderOf(here.path()), address);
        return found.filter(file -> FileCopies.PICTURES.contains(file.extension()))
                .map(file -> {
                    large(file);
                    return PageAddresses.between(here.target(), roads.files().place(file, here.part()));
                });
    }

    private void large(ForeignFile file) {
        if (file.size() > 1_000_000) {
            String size = String.format(Locale.ROOT, "%.1f MB", file.size() / 1e6);
            remark(new Remark(Subject.FILE_LARGE, file.name(), file.path() + " has " + size));
        }
    }

    @Override
    public boolean keeps(String id) {
        return roads.isLinked(here, id);
    }

    @Override
    public void remark(Remark remark) {
        remarks.accept(remark);
    }
}
