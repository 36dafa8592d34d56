package handbook.assemble;

import handbook.diagnostics.NearestMatch;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a link that leads to no page was probably meant to say. */
final class MissingPageHint {
    private static final Pattern MAIL = Pattern.compile("[^@/\\s]+@[^@/\\s]+\\.[^@/\\s]+");
    private static final Pattern WEB =
            Pattern.compile("www\\..+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:uk|org|com|net|eu|int|gov)(?:/.*)?");

    private MissingPageHint() {}

    /**
     * @param typed the link as it was written
     * @param here the file it stands in
     * @param path where it leads, from the project's folder
     * @param pages the files of all pages
     */
    static String of(String typed, String here, String path, Collection<String> pages) {
        if (MAIL.matcher(typed).matches()) {
            return "to write to somebody, start the address with mailto: mailto:" + typed;
        }
        if (WEB.matcher(typed).matches()) {
            return "an address on the web starts with https://: https://" + typed;
        }
        Optional<String> otherCase =
                pages.stream().filter(page -> page.equalsIgnoreCase(path)).findFirst();
        if (otherCase.isPresent()) {
            return "capital letters count: write '" + RelativePath.between(here, otherCase.get()) + "'";
        }
        String source = path.replaceFirst("\\?.*$", "").replaceFirst("(\\.html?|/index\\.html?|/)?$", ".md");
        String inContent = source.startsWith("content/") ? source : "content/" + source;
        return Stream.of(source, inContent)
                .filter(pages::contains)
                .findFirst()
                .or(() -> NearestMatch.of(path, pages))
                .map(nearest -> "did you mean '" + RelativePath.between(here, nearest) + "'?")
                .orElse("paths are relative to this file");
    }
}
