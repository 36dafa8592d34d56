package handbook.output;

import handbook.model.Entity;
import handbook.model.Ref;
import handbook.model.site.Catalogue;
import handbook.model.text.PictureName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers what is asked while one file is made, beside what the file was given, and notes each question as {@link Ledger#answers} names
 * it. For one thread.
 */
public final class Asked {
    public static final String ENTITY = "entity ";
    public static final String ASSET = "asset ";
    public static final String PICTURE = "picture ";
    public static final String VALUE = "value ";
    public static final String SKETCHES = "sketches";

    private final Catalogue catalogue;
    private final Set<String> questions = new LinkedHashSet<>();

    public Asked(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** By a reference as a text: {@code chapter:preparing-to-buy}. */
    public Optional<Entity> find(String key) {
        questions.add(ENTITY + key);
        return catalogue.find(key);
    }

    public <E extends Entity> Optional<E> find(Ref<E> ref) {
        questions.add(ENTITY + ref.key());
        return catalogue.find(ref);
    }

    /** The entities some references name, in the order given; what is not published is left out. */
    public <E extends Entity> List<E> all(List<Ref<E>> refs) {
        return Entity.once(refs.stream().map(this::find).flatMap(Optional::stream));
    }

    /** Notes that an asset was asked for by its plain name. */
    public void asset(String name) {
        questions.add(ASSET + name);
    }

    public void picture(PictureName name) {
        questions.add(PICTURE + name.id());
    }

    public void sketches() {
        questions.add(SKETCHES);
    }

    /** Notes that something was asked for that is the same for all files: {@code today}. */
    public void value(String name) {
        questions.add(VALUE + name);
    }

    /** All questions so far. */
    public Set<String> questions() {
        return Set.copyOf(questions);
    }
}
