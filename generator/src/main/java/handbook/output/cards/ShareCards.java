package handbook.output.cards;

import handbook.lists.SiteListings;
import handbook.model.Kind;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.model.site.Tool;
import handbook.output.FileDraft;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A card for the front page, for each part of the site and for each tool. None where the site does not know its own address, since
 * sites that show cards fetch them by their whole address.
 *
 * @param names the published name of each card by its plain one: {@code card-standards.png}
 */
public record ShareCards(List<ShareCard> cards, Map<String, String> names) implements Output {
    private static final String FOLDER = "assets/";
    private static final String HOME = "home";

    private ShareCards(List<ShareCard> cards) {
        this(
                cards,
                cards.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                card -> "card-" + card.name() + ".png", ShareCards::file)));
    }

    public static ShareCards of(SiteListings listings) {
        Site site = listings.site();
        if (site.config().baseUrl().isEmpty()) {
            return new ShareCards(List.of());
        }
        SiteWords words = site.words();
        String title = site.config().title();
        Stream<ShareCard> parts = Stream.of(Kind.values())
                .filter(kind -> kind.hasList() && !site.all(kind.type()).isEmpty())
                .map(kind -> new ShareCard(
                        kind.segment(),
                        words.text("sections.lists." + kind.id() + ".heading"),
                        words.text("sections.lists." + kind.id() + ".lead"),
                        title));
        Stream<ShareCard> tools = Stream.of(Tool.values())
                .filter(tool -> !site.all(tool.about().type()).isEmpty())
                .filter(tool -> tool.address().indexOf('/') == tool.address().length() - 1)
                .map(tool -> new ShareCard(
                        tool.address().replace("/", ""), tool.title(words), tool.description(words), title));
        return new ShareCards(
                Stream.of(Stream.of(new ShareCard(HOME, title, site.config().purpose(), "")), parts, tools)
                        .flatMap(cards -> cards)
                        .toList());
    }

    private static String file(ShareCard card) {
        return "card-" + card.name() + "-" + card.version() + ".png";
    }

    /** The paths of their files. */
    public List<String> paths() {
        return cards.stream().map(card -> FOLDER + file(card)).toList();
    }

    @Override
    public List<PlannedFile> plan() {
        return cards.stream().map(ShareCards::planned).toList();
    }

    private static PlannedFile planned(ShareCard card) {
        String path = FOLDER + file(card);
        return new PlannedFile(path, () -> FileDraft.of(card, () -> new OutputFile(path, card.png())));
    }
}
