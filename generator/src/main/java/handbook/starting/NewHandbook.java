package handbook.starting;

import handbook.model.Meta;
import handbook.output.OutputFile;
import handbook.source.ProgramFiles;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A handbook that nobody has written yet.
 *
 * @param title the site's name
 * @param organisation who publishes it
 * @param purpose one sentence
 */
public record NewHandbook(String title, String organisation, String purpose) {
    /** Its files, which build and check clean. */
    public List<OutputFile> files() {
        return ProgramFiles.starter().entrySet().stream()
                .map(file -> OutputFile.ofText(
                        file.getKey().equals("gitignore") ? ".gitignore" : file.getKey(), filled(file.getValue())))
                .toList();
    }

    private String filled(String text) {
        return text.replace("{title}", quoted(title))
                .replace("{purpose}", quoted(purpose))
                .replace("{organisation}", quoted(organisation))
                .replace("{title:text}", escaped(title))
                .replace("{organisation:text}", escaped(organisation))
                .replace("{organisation:id}", id(organisation));
    }

    private static String quoted(String text) {
        return "'" + line(text).replace("'", "''") + "'";
    }

    private static String escaped(String text) {
        return line(text).replaceAll("([\\\\`*_\\[\\]<&#])", "\\\\$1");
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static String id(String words) {
        String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        String id = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = id.substring(0, Math.min(50, id.length())).replaceAll("-$", "");
        return Meta.isId(cut) ? cut : "our-organisation";
    }
}
