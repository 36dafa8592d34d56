package handbook.claims;

import handbook.model.Binding;
import handbook.model.CaseStudy;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Event;
import handbook.model.Fact;
import handbook.model.Policy;
import handbook.model.Ref;
import handbook.model.Source;
import handbook.model.Standard;
import handbook.model.choice.Confidence;
import handbook.model.site.Site;
import handbook.model.value.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds every claim of a site. */
public record Claims(Site site) {
    /** All of them, in order. */
    public List<Claim> all() {
        return site.catalogue().all().stream()
                .flatMap(this::of)
                .sorted(Claim.ORDER)
                .toList();
    }

    private Stream<Claim> of(Entity entity) {
        return switch (entity) {
            case Event event ->
                Stream.of(claim(
                        event,
                        "event",
                        event.origin().start(),
                        ClaimText.of(event),
                        Optional.of(event.confidence()),
                        event.source()));
            case Entry entry -> Stream.concat(facts(entry, "fact", entry.meta().facts()), ofItsKind(entry));
            default -> Stream.of();
        };
    }

    private Stream<Claim> ofItsKind(Entry entry) {
        return switch (entry) {
            case Standard standard ->
                Stream.of(obligations(standard), dates(standard), versions(standard))
                        .flatMap(claims -> claims);
            case Policy policy -> policy.obliges().stream().map(duty -> duty(policy, duty));
            case CaseStudy study ->
                Stream.concat(
                        study.measures().stream().map(measure -> measure(study, measure)),
                        facts(study, "lesson", study.lessons()));
            default -> Stream.of();
        };
    }

    private Stream<Claim> facts(Entry entry, String kind, List<Fact> facts) {
        return facts.stream()
                .map(fact ->
                        claim(entry, kind, fact.place(), fact.text(), Optional.of(fact.confidence()), fact.source()));
    }

    private Stream<Claim> obligations(Standard standard) {
        return standard.obligations().stream()
                .filter(Binding::isDated)
                .map(binding -> claim(
                        standard,
                        "obligation",
                        binding.place(),
                        ClaimText.of(binding, site),
                        Optional.of(binding.confidence()),
                        binding.source()));
    }

    private Stream<Claim> dates(Standard standard) {
        return standard.dates().stream()
                .map(date -> claim(
                        standard,
                        "date",
                        date.place(),
                        ClaimText.of(date),
                        Optional.of(date.confidence()),
                        date.source()));
    }

    private Stream<Claim> versions(Standard standard) {
        return standard.versions().stream()
                .map(version -> claim(
                        standard,
                        "version",
                        version.place(),
                        ClaimText.of(version),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Claim duty(Policy policy, Policy.Duty duty) {
        return claim(policy, "duty", duty.place(), ClaimText.of(duty), Optional.empty(), Optional.empty());
    }

    private Claim measure(CaseStudy study, CaseStudy.Measure measure) {
        return claim(
                study,
                "measure",
                measure.place(),
                ClaimText.of(measure),
                Optional.of(measure.confidence()),
                measure.source());
    }

    private Claim claim(
            Entity entity,
            String kind,
            Location place,
            String text,
            Optional<Confidence> confidence,
            Optional<Ref<Source>> source) {
        Optional<Source> own = source.flatMap(site::find);
        List<Ref<Source>> ofPage = entity instanceof Entry entry ? entry.meta().sources() : List.of();
        return new Claim(
                kind,
                "/" + Site.address(entity),
                place,
                text,
                confidence.orElseGet(
                        () -> entity instanceof Entry entry ? entry.meta().confidence() : Confidence.KNOWN),
                own.map(List::of).orElseGet(() -> site.all(ofPage)),
                own.isPresent());
    }
}
