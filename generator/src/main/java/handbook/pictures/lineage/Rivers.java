package handbook.pictures.lineage;

import handbook.model.Policy;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import handbook.pictures.Picture;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lineage.Families.Family;
import handbook.pictures.lineage.Families.Member;
import handbook.pictures.lineage.River.Band;
import handbook.pictures.lineage.River.Edge;
import handbook.pictures.lineage.River.Item;
import handbook.pictures.lineage.River.Sign;
import handbook.pictures.lineage.RiverDownwards.Group;
import handbook.pictures.scale.YearScale;
import handbook.pictures.steps.Step;
import handbook.pictures.steps.StepTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How policies follow from one another in time: a picture of each large family, and of the small ones together. */
public final class Rivers {
    private static final int WIDTH = 960;
    /** From here on a family has lanes by what sort of thing its members are. */
    private static final int LARGE = 6;
    /** With fewer members a list says as much. */
    private static final int FEWEST = 4;

    private static final int CARD = 140;
    private static final int WIDE_CARD = 208;
    /** Of one picture. */
    private static final int MOST = 28;
    /** Of all pictures of a page. */
    private static final int MOST_OF_ALL = 170;

    private final Site site;
    private final SiteWords words;
    private final PolicySteps steps;
    private final List<Picture> pictures = new ArrayList<>();

    private Rivers(Site site) {
        this.site = site;
        this.words = site.words();
        this.steps = new PolicySteps(site);
    }

    /** The pictures of a site, those of the largest families first; as many as a page can bear. */
    public static List<Picture> of(Site site) {
        Rivers rivers = new Rivers(site);
        List<Family> small = new ArrayList<>();
        int drawn = 0;
        for (Family family : Families.of(site)) {
            boolean isInTime = 2 * family.dated() > family.size();
            if (family.size() < FEWEST || !isInTime || drawn + family.size() > MOST_OF_ALL) {
                continue;
            }
            drawn += family.size();
            if (family.size() < LARGE) {
                small.add(family);
            } else {
                rivers.large(family);
            }
        }
        rivers.small(small);
        return List.copyOf(rivers.pictures);
    }

    /** Draws a family, in several pictures from earlier to later if it is very large. */
    private void large(Family family) {
        int parts = (family.size() + MOST - 1) / MOST;
        int each = (family.size() + parts - 1) / parts;
        for (int from = 0; from < family.size(); from += each) {
            Family part = family.of(family.members().subList(from, Math.min(from + each, family.size())));
            Map<Lane, List<Member>> lanes =
                    part.members().stream().collect(Collectors.groupingBy(member -> Lane.of(member.policy())));
            List<Band> bands = Stream.of(Lane.values())
                    .filter(lanes::containsKey)
                    .map(lane -> new Band(
                            words.text("pictures.rivers.lanes." + lane.id()),
                            lanes.getOrDefault(lane, List.of()).stream()
                                    .map(member -> item(member, steps.life(member.policy())))
                                    .toList()))
                    .toList();
            Map<Integer, List<Card>> years = new LinkedHashMap<>();
            part.members()
                    .forEach(member -> years.computeIfAbsent((int) member.began(), year -> new ArrayList<>())
                            .add(told(member.policy(), part)));
            draw(
                    words.say(
                            "pictures.rivers.title",
                            Map.of("policy", family.head().title(), "years", span(part))),
                    words.text(parts == 1 ? "pictures.rivers.lanes.description" : "pictures.rivers.lanes.part"),
                    List.of(part),
                    bands,
                    RiverDownwards.inTime(
                            years.entrySet().stream()
                                    .map(year -> new Group(
                                            words.date(new PartialDate(year.getKey(), 0, 0)), year.getValue()))
                                    .toList(),
                            Picture.NARROW),
                    CARD);
        }
    }

    /** Draws families below one another, as many in a picture as it can bear. */
    private void small(List<Family> families) {
        List<Family> rest = families;
        while (!rest.isEmpty()) {
            int count = 0;
            int members = 0;
            while (count < rest.size() && members + rest.get(count).size() <= MOST) {
                members += rest.get(count++).size();
            }
            List<Family> shown = rest.subList(0, count).stream()
                    .sorted(Comparator.comparingDouble(
                            family -> family.members().getFirst().began()))
                    .toList();
            draw(
                    words.say("pictures.rivers.small.title", Map.of("years", span(shown))),
                    words.text("pictures.rivers.small.description"),
                    shown,
                    shown.stream().map(this::band).toList(),
                    RiverDownwards.apart(
                            shown.stream()
                                    .map(family -> new Group(
                                            family.head().title(),
                                            family.members().stream()
                                                    .map(member -> told(member.policy(), family))
                                                    .toList()))
                                    .toList(),
                            Picture.NARROW),
                    WIDE_CARD);
            rest = rest.subList(count, rest.size());
        }
    }

    private Band band(Family family) {
        return new Band(
                family.head().title(),
                family.members().stream()
                        .map(member -> item(member, kindAndLife(member.policy())))
                        .toList());
    }

    private void draw(
            String title, String description, List<Family> families, List<Band> bands, Drawing downwards, int card) {
        List<Step<Policy>> all =
                families.stream().flatMap(family -> family.steps().stream()).toList();
        boolean areDated = families.stream().allMatch(family -> family.dated() == family.size());
        River river = new River(
                bands,
                all.stream().map(Rivers::edge).toList(),
                YearScale.years(site.today()),
                words.text("pictures.rivers.today"),
                List.of(
                        new Sign(Tone.PLAIN, words.text("pictures.rivers.legend.follows")),
                        new Sign(Tone.STRONG, words.text("pictures.rivers.legend.replaces"))));
        pictures.add(new Picture(
                "river-" + (pictures.size() + 1),
                title,
                description + (areDated ? "" : " " + words.text("pictures.rivers.undated")),
                StepTable.of(all, "pictures.descent.", words),
                RiverDrawing.of(river, WIDTH, card),
                downwards));
    }

    private static Edge edge(Step<Policy> step) {
        return new Edge(step.base().id(), step.user().id(), isReplacement(step) ? Tone.STRONG : Tone.PLAIN);
    }

    private static boolean isReplacement(Step<Policy> step) {
        return step.how().id().equals(PolicySteps.REPLACES);
    }

    private Item item(Member member, String note) {
        return new Item(member.policy().id(), member.began(), card(member.policy(), note));
    }

    private static Card card(Policy policy, String note) {
        return new Card(
                policy.title(),
                Optional.of(note),
                Optional.of(Site.address(policy)),
                PolicySteps.isOver(policy) ? Tone.FADED : Tone.PLAIN);
    }

    private String kindAndLife(Policy policy) {
        return words.title(policy.policyKind()) + " · " + steps.life(policy);
    }

    /** A card that says in words what lines would. */
    private Card told(Policy policy, Family family) {
        String bases = Stream.<Predicate<Step<Policy>>>of(step -> !isReplacement(step), Rivers::isReplacement)
                .map(which -> family.steps().stream()
                        .filter(step -> step.user().is(policy))
                        .filter(which)
                        .toList())
                .filter(found -> !found.isEmpty())
                .map(found -> found.getFirst().how().title() + ": "
                        + found.stream().map(step -> step.base().title()).collect(Collectors.joining("; ")))
                .collect(Collectors.joining(". "));
        String said = kindAndLife(policy);
        return card(policy, bases.isEmpty() ? said : said + ". " + bases);
    }

    private String span(Family family) {
        return span(List.of(family));
    }

    private String span(List<Family> families) {
        int first = families.stream()
                .mapToInt(family -> (int) family.members().getFirst().began())
                .min()
                .orElseThrow();
        int last = families.stream()
                .mapToInt(family -> (int) family.members().getLast().began())
                .max()
                .orElseThrow();
        return words.say("pictures.descent.years.both", Map.of("from", first, "to", last));
    }
}
