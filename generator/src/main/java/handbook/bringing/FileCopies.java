package handbook.bringing;

import handbook.bringing.address.PageAddresses;
import handbook.bringing.address.Slugs;
import handbook.source.ForeignFile;
import handbook.source.ForeignFolder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the pictures and documents that pages show and link to, and gives them a place beside the pages. */
final class FileCopies {
    static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif");
    private static final Set<String> DOCUMENTS = Set.of(
            "pdf", "xlsx", "xls", "docx", "doc", "pptx", "ppt", "odt", "ods", "odp", "csv", "txt", "rtf", "zip", "ics",
            "epub");
    private static final List<String> ROOTS =
            List.of("", "static", "public", "source", "source/images", "docs", "assets", "content", "src", "site");

    private final Map<String, ForeignFile> byPath = new HashMap<>();
    private final Map<String, Optional<ForeignFile>> byEnd = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, ForeignFile> copies = new LinkedHashMap<>();

    FileCopies(ForeignFolder folder) {
        for (ForeignFile file : folder.files()) {
            byPath.put(file.path().toLowerCase(Locale.ROOT), file);
            if (PICTURES.contains(file.extension()) || DOCUMENTS.contains(file.extension())) {
                String path = file.path().toLowerCase(Locale.ROOT);
                for (int from = 0; from >= 0; from = path.indexOf('/', from + 1)) {
                    byEnd.merge(
                            path.substring(from).replaceFirst("^/", ""),
                            Optional.of(file),
                            (one, other) -> Optional.empty());
                }
            }
        }
    }

    /** The files to copy, by the places that they get. */
    Map<String, ForeignFile> copies() {
        return copies;
    }

    /** The file at an address as a page in a folder has it. */
    Optional<ForeignFile> find(String folder, String address) {
        String path = PageAddresses.decoded(address.replaceFirst("[?#].*", "")).toLowerCase(Locale.ROOT);
        String relative = PageAddresses.resolved(folder.toLowerCase(Locale.ROOT), path);
        if (byPath.containsKey(relative)) {
            return Optional.ofNullable(byPath.get(relative));
        }
        String fromRoot = PageAddresses.resolved("", path);
        for (String root : ROOTS) {
            ForeignFile file = byPath.get(root.isEmpty() ? fromRoot : root + "/" + fromRoot);
            if (file != null) {
                return Optional.of(file);
            }
        }
        return byEnd.getOrDefault(fromRoot, Optional.empty());
    }

    static boolean isDocument(ForeignFile file) {
        return DOCUMENTS.contains(file.extension());
    }

    /** The place that a file gets beside the pages of a part. */
    String place(ForeignFile file, String part) {
        return targets.computeIfAbsent(part + " " + file.path(), any -> {
            String name = Slugs.fileName(file.name());
            String folder = "content/handbook/" + part + "/files/";
            String target = folder + name;
            for (int number = 2; copies.containsKey(target); number++) {
                int dot = name.lastIndexOf('.');
                target = folder + name.substring(0, dot) + "-" + number + name.substring(dot);
            }
            copies.put(target, file);
            return target;
        });
    }
}
