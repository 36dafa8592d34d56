package handbook.output.browserdata;

import handbook.json.JsonObject;
import handbook.model.Ref;
import handbook.model.Source;
import handbook.model.Standard;
import handbook.model.choice.Confidence;
import handbook.model.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What standards say of their dates besides the dates: how sure each is, where it was seen, and when an editor looks again. */
record StandardDates(Site site) {
    JsonObject toJson(List<Standard> standards) {
        TreeMap<String, Source> sources = new TreeMap<>();
        standards.stream()
                .flatMap(StandardDates::refs)
                .flatMap(ref -> site.find(ref).stream())
                .forEach(source -> sources.put(source.id(), source));
        return new JsonObject()
                .with(
                        "sources",
                        sources.values().stream()
                                .map(source -> List.of(source.id(), source.title(), source.url()))
                                .toList())
                .with("standards", standards.stream().map(this::dates).toList());
    }

    private JsonObject dates(Standard standard) {
        return new JsonObject()
                .with("id", standard.id())
                .with("confidence", standard.meta().confidence().id())
                .with(
                        "obligations",
                        standard.obligations().stream()
                                .map(one -> seen(one.confidence(), one.source()))
                                .toList())
                .withAny(
                        "dates",
                        standard.dates().stream()
                                .map(one -> seen(one.confidence(), one.source()))
                                .toList())
                .withAny(
                        "versions",
                        standard.versions().stream()
                                .filter(version -> version.issued().isPresent())
                                .sorted(Comparator.comparing(
                                        version -> version.issued().orElseThrow()))
                                .map(version -> List.of(
                                        version.number(), version.issued().orElseThrow()))
                                .toList())
                .with("review", standard.meta().reviewBy());
    }

    private List<String> seen(Confidence confidence, Optional<Ref<Source>> source) {
        List<String> seen = new ArrayList<>(List.of(confidence.id()));
        source.flatMap(site::find).map(Source::id).ifPresent(seen::add);
        return seen;
    }

    private static Stream<Ref<Source>> refs(Standard standard) {
        return Stream.concat(
                standard.obligations().stream().flatMap(one -> one.source().stream()),
                standard.dates().stream().flatMap(one -> one.source().stream()));
    }
}
