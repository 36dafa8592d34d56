package handbook.pictures.standards;

import handbook.lists.Facet;
import handbook.lists.Listing;
import handbook.lists.Listing.Narrowing;
import handbook.lists.SiteListings;
import handbook.model.Kind;
import handbook.model.Standard;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.drawing.Tile;
import handbook.pictures.drawing.Tile.Line;
import handbook.pictures.drawing.Tone;
import handbook.pictures.standards.FieldsDrawing.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How many standards do which job at which layer, and to which of them the handbook points most. */
public final class StandardsMap {
    private static final String TEXTS = "pictures.standards.";
    /** With fewer fields, a list says as much. */
    private static final int FEWEST = 4;

    private final Site site;
    private final SiteWords words;
    private final Narrowing functions;
    private final Narrowing layers;
    /** How many entries of the handbook point to a standard, by its id. */
    private final Map<String, Integer> named = new HashMap<>();

    private StandardsMap(SiteListings overview, Listing listing, Narrowing functions, Narrowing layers) {
        this.site = overview.site();
        this.words = site.words();
        this.functions = functions;
        this.layers = layers;
        listing.entities().forEach(one -> named.put(one.id(), named((Standard) one)));
    }

    /** Nothing where there is too little to look at. */
    public static Optional<Picture> of(SiteListings overview) {
        Listing listing = overview.listing(Kind.STANDARD);
        return narrowing(listing, "function")
                .flatMap(functions -> narrowing(listing, "layer")
                        .flatMap(layers -> new StandardsMap(overview, listing, functions, layers).draw()));
    }

    private static Optional<Narrowing> narrowing(Listing listing, String facet) {
        return listing.narrowings().stream()
                .filter(one -> one.facet().id().equals(facet))
                .findFirst();
    }

    private Optional<Picture> draw() {
        List<Facet.Value> columns = List.copyOf(layers.byValue().keySet()).reversed();
        List<Field> fields = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        int most = 1;
        for (Facet.Value function : functions.byValue().keySet()) {
            for (Facet.Value layer : columns) {
                most = Math.max(most, both(function, layer).size());
            }
        }
        for (Facet.Value function : functions.byValue().keySet()) {
            for (Facet.Value layer : columns) {
                List<Standard> both = both(function, layer);
                if (!both.isEmpty()) {
                    fields.add(new Field(function.title(), layer.title(), tile(function, layer, both, most)));
                    rows.add(row(function, layer, both));
                }
            }
        }
        return fields.size() < FEWEST ? Optional.empty() : Optional.of(picture(columns, fields, rows));
    }

    private Picture picture(List<Facet.Value> columns, List<Field> fields, List<List<Cell>> rows) {
        FieldsDrawing drawing =
                new FieldsDrawing(columns.stream().map(Facet.Value::title).toList(), fields);
        return new Picture(
                "standards-map",
                words.text(TEXTS + "title"),
                words.text(TEXTS + "description"),
                new PictureTable(
                        List.of(
                                words.text(TEXTS + "columns.function"),
                                words.text(TEXTS + "columns.layer"),
                                words.text(TEXTS + "columns.count"),
                                words.text(TEXTS + "columns.most")),
                        rows),
                drawing.wide(Picture.WIDE),
                drawing.narrow(Picture.NARROW));
    }

    /** What has both values, what most entries point to first. */
    private List<Standard> both(Facet.Value function, Facet.Value layer) {
        Set<String> ids = new HashSet<>();
        layers.byValue().getOrDefault(layer, List.of()).forEach(one -> ids.add(one.id()));
        return functions.byValue().getOrDefault(function, List.of()).stream()
                .filter(one -> ids.contains(one.id()))
                .map(Standard.class::cast)
                .sorted(Comparator.comparingInt((Standard one) -> -named.getOrDefault(one.id(), 0)))
                .toList();
    }

    /** How many entries of the handbook point to a standard. */
    private int named(Standard standard) {
        return Math.toIntExact(site.incoming(standard).stream()
                .map(reference -> reference.from().key())
                .distinct()
                .count());
    }

    private Tile tile(Facet.Value function, Facet.Value layer, List<Standard> both, int most) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.to(address(function, layer), count(both)));
        lines.add(Line.to(Site.address(both.getFirst()), both.getFirst().title()));
        return new Tile(lines, (double) both.size() / most, Tone.PLAIN);
    }

    private String count(List<Standard> both) {
        return words.say("kinds.standard.count", Map.of("count", both.size()));
    }

    /** The list of one function, which the script narrows to the layer. */
    private String address(Facet.Value function, Facet.Value layer) {
        return Kind.STANDARD.segment() + "/" + functions.facet().id() + "/" + function.id() + "/?"
                + layers.facet().id() + "=" + layer.id();
    }

    private List<Cell> row(Facet.Value function, Facet.Value layer, List<Standard> both) {
        return List.of(
                Cell.of(function.title()),
                Cell.of(layer.title()),
                Cell.of(count(both), address(function, layer)),
                Cell.of(both.getFirst().title(), Site.address(both.getFirst())));
    }
}
