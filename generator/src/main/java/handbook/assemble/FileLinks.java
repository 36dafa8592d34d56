package handbook.assemble;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.site.ContentFile;
import handbook.model.site.FileFormat;
import handbook.model.site.FoundFile;
import handbook.model.site.FoundFiles;
import handbook.model.site.UnusableFile;
import handbook.model.text.Image;
import handbook.model.text.Link;
import handbook.model.value.Location;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Finds the files beside the texts that images and links of running text name, and keeps in mind which are used. */
final class FileLinks {
    private static final Pattern ON_THE_WEB = Pattern.compile("(?i)https?:.*");

    private final FoundFiles files;
    private final Set<String> published;
    private final Problems problems;
    private final Map<String, Set<FoundFile>> used = new ConcurrentHashMap<>();

    /** @param published the keys of what is published: an image that only others show may be missing yet */
    FileLinks(FoundFiles files, Set<String> published, Problems problems) {
        this.files = files;
        this.published = published;
        this.problems = problems;
    }

    /** The file that an image shows; nothing, and a problem, where none can be shown. */
    Optional<ContentFile> shown(Entity from, Image image) {
        String path = image.path();
        if (!published.contains(from.key())) {
            find(from, path);
            return Optional.empty();
        }
        if (ON_THE_WEB.matcher(path).matches()) {
            problems.add(
                    Rule.DEAD_IMAGE,
                    image.place(),
                    "images from elsewhere are not shown, such as '" + path + "'",
                    "save the image beside this file, if you have the right to, and name it here");
            return Optional.empty();
        }
        Optional<FoundFile> found = find(from, path);
        if (found.isEmpty()) {
            String message = "there is no image '" + path + "'";
            problems.add(Rule.DEAD_IMAGE, image.place(), message, hint(from, path));
            return Optional.empty();
        }
        Optional<ContentFile> usable = usable(found.get(), path, image.place());
        if (usable.isPresent() && !usable.get().format().isImage()) {
            String hint = "link to it: [" + image.alt() + "](" + path + ")";
            problems.add(Rule.DEAD_IMAGE, image.place(), "'" + path + "' is no image", hint);
            return Optional.empty();
        }
        return usable;
    }

    /** Whether a link leads to a file beside the texts, whether it can be published or not. */
    boolean isFile(Entity from, Link.ToFile link) {
        return find(from, link.path()).isPresent();
    }

    /** The file that a link leads to; nothing, and a problem, where it cannot be published. */
    Optional<ContentFile> linked(Entity from, Link.ToFile link) {
        return find(from, link.path()).flatMap(found -> usable(found, link.path(), link.place()));
    }

    /** Reports a link to a document that is not there; false where it names none. */
    boolean reportMissing(Entity from, Link.ToFile link) {
        boolean document = FileFormat.ofName(link.path()).isPresent();
        if (document) {
            String message = "there is no file '" + link.path() + "'";
            problems.add(Rule.DEAD_LINK, link.place(), message, hint(from, link.path()));
        }
        return document;
    }

    /** The files that an entity shows or links to, as far as they were asked for. */
    Set<FoundFile> usedBy(Entity entity) {
        return Set.copyOf(used.getOrDefault(entity.key(), Set.of()));
    }

    private void use(Entity entity, FoundFile file) {
        used.computeIfAbsent(entity.key(), key -> ConcurrentHashMap.newKeySet()).add(file);
    }

    private Optional<FoundFile> find(Entity from, String path) {
        Optional<FoundFile> found = RelativePath.readings(path).stream()
                .map(reading -> RelativePath.resolve(from.origin().start().path(), reading))
                .flatMap(resolved -> files.find(resolved).stream())
                .findFirst();
        found.ifPresent(file -> use(from, file));
        return found;
    }

    private Optional<ContentFile> usable(FoundFile found, String path, Location place) {
        return switch (found) {
            case ContentFile file -> Optional.of(file);
            case UnusableFile file -> {
                String message = "'" + path + "' cannot be published: " + file.reason();
                problems.add(Rule.UNUSABLE_FILE, place, message, file.remedy());
                yield Optional.empty();
            }
        };
    }

    /** What was probably meant counts as used: one slip is one problem. */
    private String hint(Entity from, String path) {
        String here = from.origin().start().path();
        String wanted = RelativePath.resolve(here, RelativePath.readings(path).getLast());
        Optional<FoundFile> otherCase = files.ofOtherCase(wanted);
        Optional<FoundFile> meant = otherCase.or(() -> files.elsewhere(wanted)).or(() -> nearest(wanted));
        meant.ifPresent(file -> use(from, file));
        return meant.map(file -> RelativePath.between(here, file.path()))
                .map(way -> otherCase.isPresent()
                        ? "capital letters count: write '" + way + "'"
                        : "did you mean '" + way + "'?")
                .orElse("paths are relative to this file");
    }

    private Optional<FoundFile> nearest(String wanted) {
        return NearestMatch.of(wanted, files.all().stream().map(FoundFile::path).toList())
                .flatMap(files::find);
    }
}
