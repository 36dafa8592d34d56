package handbook.search.documents;

import handbook.model.Blocker;
import handbook.model.Body;
import handbook.model.Capability;
import handbook.model.CareSetting;
import handbook.model.CaseStudy;
import handbook.model.Chapter;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Event;
import handbook.model.Fact;
import handbook.model.Meta;
import handbook.model.Need;
import handbook.model.Organisation;
import handbook.model.Pattern;
import handbook.model.PlainPage;
import handbook.model.Policy;
import handbook.model.Preset;
import handbook.model.Source;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.Term;
import handbook.model.Topic;
import handbook.model.UniversalCapability;
import handbook.model.site.Site;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of an entity besides title, summary and body: one line for each thing said. */
final class EntityText {
    private final Site site;
    private final StringBuilder text = new StringBuilder();

    private EntityText(Site site) {
        this.site = site;
    }

    static String of(Entity entity, Site site) {
        EntityText text = new EntityText(site);
        if (entity instanceof Entry entry) {
            text.about(entry.meta());
        }
        text.own(entity);
        return text.text.toString();
    }

    private void about(Meta meta) {
        meta.description().map(Body::text).ifPresent(this::add);
        meta.facts().stream().map(Fact::text).forEach(this::add);
        meta.owner().flatMap(site::find).map(Entity::title).ifPresent(this::add);
        site.all(meta.topics()).stream().map(Entity::title).forEach(this::add);
    }

    private void own(Entity entity) {
        switch (entity) {
            case Standard standard -> standard(standard);
            case Policy policy -> policy(policy);
            case Criterion criterion -> criterion(criterion);
            case SystemType system -> {
                system.cpv().forEach(cpv -> add(cpv.code() + " " + cpv.title()));
                add(system.buyers());
            }
            case Need need -> need(need);
            case Blocker blocker -> {
                add(blocker.causes());
                blocker.remedies().forEach(remedy -> add(remedy.text()));
            }
            case Capability capability -> {
                add(site.words().title(capability.theme()));
                add(capability.levels());
                add(capability.questions());
                capability.evidenceExamples().forEach(example -> add(example.text()));
                capability.steps().forEach(step -> {
                    add(step.action());
                    add(step.benefit());
                });
            }
            case UniversalCapability one -> {
                add(one.metrics());
                add(one.today());
            }
            case Pattern pattern -> pattern(pattern);
            case Preset preset -> preset.targets().forEach(target -> add(target.because()));
            case Organisation organisation -> add(site.words().title(organisation.organisationKind()));
            case CaseStudy study -> study(study);
            case Chapter chapter -> add(chapter.takeaways());
            case CareSetting setting -> add(setting.includes());
            case Event event -> add(site.words().title(event.eventKind()));
            case Term term -> {}
            case Topic topic -> {}
            case Source source -> {}
            case PlainPage page -> {}
        }
    }

    private void standard(Standard standard) {
        add(site.words().title(standard.type()));
        standard.function().map(site.words()::title).ifPresent(this::add);
        add(site.words().title(standard.obligation()));
        standard.obligations().forEach(one -> add(one.legalBasis()));
        add(standard.conformance());
        standard.versions().forEach(version -> add(version.number()));
        standard.dates().forEach(date -> add(date.label()));
        standard.relations().forEach(relation -> add(relation.note()));
    }

    private void policy(Policy policy) {
        add(site.words().title(policy.policyKind()));
        add(policy.issuer());
        policy.obliges().forEach(duty -> add(duty.who() + " " + duty.what()));
        policy.dateNote().ifPresent(note -> add(note.text()));
    }

    private void criterion(Criterion criterion) {
        add(criterion.statement());
        add(criterion.question());
        add(criterion.modelClause());
        add(criterion.evidence());
        add(criterion.verificationNote());
    }

    private void need(Need need) {
        need.flow().forEach(step -> add(step.step()));
        need.options().forEach(option -> {
            add(option.title());
            add(option.what());
            add(option.when());
            add(option.strengths());
            add(option.limits());
            add(option.takes());
            add(option.fits());
        });
    }

    private void pattern(Pattern pattern) {
        pattern.rows().stream().flatMap(List::stream).forEach(party -> {
            add(party.name());
            party.holds().stream().map(site.words()::title).forEach(this::add);
        });
        pattern.moves().forEach(move -> add(site.words().title(move.how()) + " " + move.what()));
    }

    private void study(CaseStudy study) {
        Stream.of(study.place(), study.initiative()).forEach(this::add);
        study.region().map(site.words()::title).ifPresent(this::add);
        add(study.years());
        add(study.pattern());
        study.measures().forEach(measure -> add(measure.name()));
        add(study.lessons().stream().map(Fact::text).toList());
    }

    private void add(String line) {
        text.append(line).append('\n');
    }

    private void add(Optional<String> line) {
        line.ifPresent(this::add);
    }

    private void add(Collection<String> lines) {
        List.copyOf(lines).forEach(this::add);
    }
}
