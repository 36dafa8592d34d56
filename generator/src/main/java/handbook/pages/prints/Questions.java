package handbook.pages.prints;

import handbook.model.text.PictureName;
import handbook.output.Asked;
import handbook.pages.routes.SiteIndex;
import handbook.pages.views.NamedPictures;
import handbook.pictures.patterns.Sketch;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What may be asked of the site while a file is made, beside what the file was given: prints of the answers, each made once. */
public final class Questions {
    private final SiteIndex index;
    private final Function<String, Optional<String>> assets;
    private final Prints prints;
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    /** @param assets the published name of each asset, by its plain one */
    public Questions(SiteIndex index, Function<String, Optional<String>> assets, Prints prints) {
        this.index = index;
        this.assets = assets;
        this.prints = prints;
    }

    /** A print of the answer, as the site is now. */
    public String answer(String question) {
        String known = answers.get(question);
        if (known == null) {
            known = prints.of(ask(question));
            answers.put(question, known);
        }
        return known;
    }

    private Optional<?> ask(String question) {
        if (question.equals(Asked.SKETCHES)) {
            return Optional.of(Sketch.all(index.site()));
        }
        int end = question.indexOf(' ') + 1;
        String about = question.substring(end);
        return switch (question.substring(0, end)) {
            case Asked.ENTITY -> index.site().catalogue().find(about);
            case Asked.ASSET -> assets.apply(about);
            case Asked.PICTURE -> PictureName.byId(about).flatMap(name -> NamedPictures.of(name, index));
            case Asked.VALUE -> Optional.of(ofSite(about));
            default -> Optional.empty();
        };
    }

    private Object ofSite(String name) {
        return switch (name) {
            case "today" -> index.site().today();
            case "sections" -> index.sections();
            default -> index.site().config();
        };
    }
}
