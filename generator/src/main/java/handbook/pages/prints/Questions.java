package handbook.pages.prints;

import handbook.model.text.PictureName;
import handbook.pages.routes.SiteIndex;
import handbook.pages.views.NamedPictures;
import handbook.pictures.patterns.Sketch;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What templates may ask of the site beside what their page shows: prints of the answers, each made once. */
public final class Questions {
    private static final String ENTITY = "entity ";
    private static final String ASSET = "asset ";
    private static final String PICTURE = "picture ";
    private static final String VALUE = "value ";
    public static final String SKETCHES = "sketches";

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

    public static String entity(String key) {
        return ENTITY + key;
    }

    public static String asset(String name) {
        return ASSET + name;
    }

    public static String picture(PictureName name) {
        return PICTURE + name.id();
    }

    /** Something that is the same for all pages: {@code today}. */
    public static String value(String name) {
        return VALUE + name;
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
        if (question.equals(SKETCHES)) {
            return Optional.of(Sketch.all(index.site()));
        }
        int end = question.indexOf(' ') + 1;
        String about = question.substring(end);
        return switch (question.substring(0, end)) {
            case ENTITY -> index.site().catalogue().find(about);
            case ASSET -> assets.apply(about);
            case PICTURE -> PictureName.byId(about).flatMap(name -> NamedPictures.of(name, index));
            case VALUE -> Optional.of(ofSite(about));
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
