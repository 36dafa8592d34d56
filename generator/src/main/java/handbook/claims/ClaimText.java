package handbook.claims;

import handbook.diagnostics.EnglishDate;
import handbook.model.Binding;
import handbook.model.CaseStudy;
import handbook.model.Entity;
import handbook.model.Event;
import handbook.model.Policy;
import handbook.model.Ref;
import handbook.model.Standard;
import handbook.model.choice.Choice;
import handbook.model.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in one line what fields claim, for whoever checks it. */
final class ClaimText {
    private ClaimText() {}

    static String of(Event event) {
        return EnglishDate.of(event.date()) + ": " + event.title();
    }

    static String of(Standard.KeyDate date) {
        return date.label() + ": " + EnglishDate.of(date.date());
    }

    static String of(Standard.Version version) {
        return "Version " + version.number() + ", " + words(version.status())
                + after(", issued ", version.issued().map(EnglishDate::of))
                + after(", at ", version.url().map(url -> url.value()));
    }

    static String of(Policy.Duty duty) {
        return duty.who() + ": " + duty.what() + after(" (by ", duty.by().map(day -> EnglishDate.of(day) + ")"));
    }

    static String of(CaseStudy.Measure measure) {
        return measure.name() + ": " + after("before ", measure.before().map(before -> before + ", after "))
                + measure.after() + after(", in ", measure.unit());
    }

    static String of(Binding binding, Site site) {
        return words(binding.level())
                + after(" from ", binding.effectiveFrom().map(EnglishDate::of))
                + after(", to comply by ", binding.complyBy().map(EnglishDate::of))
                + after(", in use on ", binding.inUseSince().map(EnglishDate::of))
                + after(" by ", binding.policy().flatMap(site::find).map(Entity::title))
                + titles(", for ", binding.systemTypes(), site)
                + titles(", in ", binding.careSettings(), site)
                + after(" on the ground of ", ground(binding))
                + after(": ", binding.legalBasis());
    }

    private static Optional<String> ground(Binding binding) {
        List<String> words = new ArrayList<>();
        binding.basis().forEach(basis -> words.add(words(basis)));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    private static <E extends Entity> String titles(String before, List<Ref<E>> refs, Site site) {
        List<String> titles = site.all(refs).stream().map(Entity::title).toList();
        return titles.isEmpty() ? "" : before + String.join("; ", titles);
    }

    private static String after(String before, Optional<String> words) {
        return words.map(before::concat).orElse("");
    }

    private static String words(Choice choice) {
        return choice.id().replace('-', ' ');
    }
}
