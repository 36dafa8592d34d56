package handbook.yaml;

import handbook.model.value.Location;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Refuses tags, deep nesting and alias bombs, before anything is built of them. */
final class StrictParser extends ParserImpl {
    private static final int MOST_ALIASES = 10;
    private static final int DEEPEST = 30;
    /** SnakeYAML's own limits name no place, so they lie beyond ours. */
    static final LoaderOptions OPTIONS = options();

    private final YamlPlaces places;
    private int aliases;
    private int depth;

    StrictParser(String text, YamlPlaces places) {
        super(new StreamReader(text), OPTIONS);
        this.places = places;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    @Override
    public Event getEvent() {
        Event event = super.getEvent();
        if (event.is(Event.ID.Alias) && ++aliases > MOST_ALIASES) {
            throw refused(event, "more than " + MOST_ALIASES + " aliases", "write the values out");
        }
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            throw refused(
                    event, "nested more than " + DEEPEST + " deep", "a forgotten quote or bracket may be the cause");
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        String tag = tagOf(event);
        if (tag != null) {
            throw refused(event, "a tag (" + tag + ") is not allowed", "delete it; quote text that starts with !");
        }
        return event;
    }

    private static @Nullable String tagOf(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
    }

    private Refused refused(Event event, String message, String hint) {
        return new Refused(places.of(event.getStartMark()), message, hint);
    }

    /** Ends the parsing; the reader turns it into a problem. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Location place;
        private final String hint;

        private Refused(Location place, String message, String hint) {
            super(message, null, false, false);
            this.place = place;
            this.hint = hint;
        }

        Location place() {
            return place;
        }

        String message() {
            return String.valueOf(getMessage());
        }

        String hint() {
            return hint;
        }
    }
}
