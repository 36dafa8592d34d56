package handbook.yaml;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into groups of fields. Values stay the text that was typed: nothing is guessed to be a number, a date or a
 * truth value. Tags, duplicate keys, more than 10 aliases and nesting over 30 deep are problems.
 */
public final class YamlReader {
    private static final int MOST_ALIASES = 10;
    private static final int DEEPEST = 30;

    private final Problems problems;

    public YamlReader(Problems problems) {
        this.problems = problems;
    }

    /** The items of a file that holds one group of fields or a list of them. */
    public List<YamlItem> items(YamlText source) {
        Places places = new Places(source.path(), source.firstLine());
        Node root = compose(source, places).orElse(null);
        return switch (root) {
            case null -> List.of();
            case MappingNode one -> List.of(new YamlItem(one, places, source.text()));
            case SequenceNode list -> itemsOf(list, source, places);
            default -> {
                problems.add(
                        Rule.WRONG_TYPE,
                        places.of(root),
                        "the file holds a text instead of fields",
                        "write 'field: value' lines");
                yield List.of();
            }
        };
    }

    /** The lists of items of a file that holds several named lists. */
    public Map<String, List<YamlItem>> sections(YamlText source) {
        Places places = new Places(source.path(), source.firstLine());
        Map<String, List<YamlItem>> sections = new LinkedHashMap<>();
        Node root = compose(source, places).orElse(null);
        if (root instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name
                        && tuple.getValueNode() instanceof SequenceNode list) {
                    sections.put(name.getValue(), itemsOf(list, source, places));
                } else {
                    String hint = "start each item with a dash";
                    problems.add(Rule.WRONG_TYPE, places.of(tuple.getValueNode()), "this must be a list", hint);
                }
            }
        } else if (root != null) {
            problems.add(Rule.WRONG_TYPE, places.of(root), "the file must hold named lists", "");
        }
        return sections;
    }

    private List<YamlItem> itemsOf(SequenceNode list, YamlText source, Places places) {
        List<YamlItem> items = new ArrayList<>();
        for (Node node : list.getValue()) {
            if (node instanceof MappingNode mapping) {
                items.add(new YamlItem(mapping, places, source.text()));
            } else {
                problems.add(
                        Rule.WRONG_TYPE,
                        places.of(node),
                        "an item of the list is not a group of fields",
                        "write 'field: value' lines after the dash");
            }
        }
        return items;
    }

    private Optional<Node> compose(YamlText source, Places places) {
        if (source.text().isBlank()) {
            problems.add(
                    Rule.EMPTY_FILE, Location.of(source.path()), "the file is empty", "write an entity, or delete it");
            return Optional.empty();
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(2_000_000);
        try {
            Parser parser = new StrictParser(new StreamReader(source.text()), options, places);
            Node root = new Composer(parser, new TextResolver(), options).getSingleNode();
            if (root == null) {
                problems.add(Rule.EMPTY_FILE, Location.of(source.path()), "the file holds nothing but comments", "");
                return Optional.empty();
            }
            return hasDuplicateKeys(root, places) ? Optional.empty() : Optional.of(root);
        } catch (Refused refused) {
            problems.add(Rule.BAD_YAML, refused.place, refused.getMessage(), refused.hint);
        } catch (MarkedYAMLException e) {
            problems.add(Rule.BAD_YAML, place(e, places), message(e), hint(e, source));
        } catch (ReaderException e) {
            String before = source.text()
                    .substring(0, Math.min(e.getPosition(), source.text().length()));
            int line = (int) before.chars().filter(c -> c == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            Location place = new Location(source.path(), source.firstLine() + line, column, 1);
            problems.add(Rule.BAD_YAML, place, "a control character is not allowed in YAML", "delete it");
        } catch (YAMLException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            problems.add(Rule.BAD_YAML, Location.of(source.path()), "the YAML cannot be read: " + first, "");
        }
        return Optional.empty();
    }

    private boolean hasDuplicateKeys(Node node, Places places) {
        boolean found = false;
        if (node instanceof MappingNode mapping) {
            Map<String, Node> seen = new HashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    Node first = seen.putIfAbsent(key.getValue(), key);
                    if (first != null) {
                        String message = "'" + key.getValue() + "' is given twice, first on line "
                                + places.of(first).line();
                        problems.add(Rule.DUPLICATE_KEY, places.of(key), message, "keep one of the two");
                        found = true;
                    }
                }
                found |= hasDuplicateKeys(tuple.getValueNode(), places);
            }
        } else if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                found |= hasDuplicateKeys(item, places);
            }
        }
        return found;
    }

    private static Location place(MarkedYAMLException e, Places places) {
        return e.getProblemMark() == null ? Location.of(places.path()) : places.of(e.getProblemMark());
    }

    private static String message(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("'\\t'") || problem.contains("TAB")) {
            return "a tab is used where YAML wants spaces";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "a colon followed by a space starts a value here, where none can be";
        }
        if (problem.startsWith("could not find expected ':'")) {
            return "a field name without its colon";
        }
        return "the YAML cannot be read: " + problem;
    }

    private static String hint(MarkedYAMLException e, YamlText source) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("'\\t'") || problem.contains("TAB")) {
            return "replace the tab by spaces";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "put text that holds ': ' in quotes";
        }
        if (problem.startsWith("found undefined alias") || problem.contains("alphabetic or numeric")) {
            return "put text that starts with * or & in quotes";
        }
        return "";
    }

    /** Reads every plain value as text. */
    private static final class TextResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None: NO, 1.10 and 12:30:45 stay the text that was typed.
        }
    }

    /** Refuses tags, and alias bombs before anything is expanded. */
    private static final class StrictParser extends ParserImpl {
        private final Places places;
        private int aliases;

        StrictParser(StreamReader reader, LoaderOptions options, Places places) {
            super(reader, options);
            this.places = places;
        }

        @Override
        public Event getEvent() {
            Event event = super.getEvent();
            if (event.is(Event.ID.Alias) && ++aliases > MOST_ALIASES) {
                Location place = places.of(event.getStartMark());
                throw new Refused(place, "more than " + MOST_ALIASES + " aliases", "write the values out");
            }
            if (event instanceof NodeEvent && tagOf(event) != null) {
                Location place = places.of(event.getStartMark());
                throw new Refused(place, "a tag (" + tagOf(event) + ") is not allowed", "delete the tag");
            }
            return event;
        }

        private static @org.jspecify.annotations.Nullable String tagOf(Event event) {
            String tag = switch (event) {
                case ScalarEvent scalar -> scalar.getTag();
                case CollectionStartEvent collection -> collection.getTag();
                default -> null;
            };
            return tag == null || tag.equals("!") ? null : tag;
        }
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Location place;
        private final String hint;

        Refused(Location place, String message, String hint) {
            super(message, null, false, false);
            this.place = place;
            this.hint = hint;
        }
    }
}
