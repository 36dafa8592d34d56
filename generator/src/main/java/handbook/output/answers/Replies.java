package handbook.output.answers;

import handbook.lists.SiteListings;
import handbook.model.CareSetting;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Organisation;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.site.Site;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Every fact there is about a subject, by the form that asks for it. */
final class Replies {
    private final Site site;
    private final AnswerText text;
    private final StandardReplies standards;
    private final PolicyReplies policies;
    private final SystemReply systems;

    Replies(SiteListings listings, AnswerLinks links) {
        site = listings.site();
        text = new AnswerText(site, links);
        standards = new StandardReplies(text, new BindingText(text));
        policies = new PolicyReplies(text);
        systems = new SystemReply(listings, text);
    }

    /** The facts of the subjects of some names, by name; without those of which there is none. */
    SequencedMap<String, Map<AnswerForm, Reply>> bySubject(SequencedMap<String, Subject> names) {
        Map<String, Map<AnswerForm, Reply>> made = new HashMap<>();
        SequencedMap<String, Map<AnswerForm, Reply>> all = new LinkedHashMap<>();
        names.forEach((name, subject) -> {
            Map<AnswerForm, Reply> replies = made.computeIfAbsent(subject.key(), key -> of(subject));
            if (!replies.isEmpty()) {
                all.put(name, replies);
            }
        });
        return all;
    }

    private Map<AnswerForm, Reply> of(Subject subject) {
        Map<AnswerForm, Reply> replies = new EnumMap<>(AnswerForm.class);
        subject.entry().ifPresent(entry -> {
            add(entry, replies);
            if (entry instanceof Entry owned) {
                owner(owned).ifPresent(reply -> replies.put(AnswerForm.OWNER, reply));
            }
            succession(entry, replies);
        });
        replies.put(AnswerForm.MEANING, meaning(subject));
        subject.entry()
                .map(this::warning)
                .filter(line -> !line.isEmpty())
                .ifPresent(line -> replies.replaceAll(
                        (form, reply) -> form == AnswerForm.REPLACED_BY ? reply : reply.warning(line)));
        return replies;
    }

    private void add(Entity entry, Map<AnswerForm, Reply> replies) {
        switch (entry) {
            case Standard standard -> standards.add(standard, replies);
            case Policy policy -> policies.add(policy, replies);
            case SystemType system -> systems.of(system).ifPresent(reply -> replies.put(AnswerForm.STANDARDS, reply));
            case CareSetting setting ->
                systems.in(setting).ifPresent(reply -> replies.put(AnswerForm.STANDARDS, reply));
            case Organisation organisation -> lifeOf(organisation, replies);
            default -> {}
        }
    }

    /** The glossary's definition, or else what the entry's page begins with. */
    private Reply meaning(Subject subject) {
        List<Entity> pages = new ArrayList<>();
        subject.term().ifPresent(pages::add);
        subject.entry().ifPresent(pages::add);
        Entity first = pages.getFirst();
        return new Reply(
                text.title(AnswerForm.MEANING, first),
                AnswerText.inTwo(first.summary()),
                pages.stream().map(text::source).toList());
    }

    /** As far as the pages of its kind name an owner. */
    private Optional<Reply> owner(Entry entry) {
        Optional<List<AnswerPiece>> owner = entry.meta()
                .owner()
                .flatMap(site::find)
                .map(text.links()::to)
                .map(link -> switch (entry) {
                    case Standard standard -> List.of(label("pages.standard.owner"), link);
                    case Policy policy ->
                        List.of(
                                label(policy.issuer().isPresent() ? "pages.policy.owner" : "furniture.rows.issuedBy"),
                                link);
                    default -> List.of();
                });
        return owner.filter(line -> !line.isEmpty())
                .map(line -> new Reply(
                        text.title(AnswerForm.OWNER, entry), List.of(line), List.of(text.source(entry, "#facts"))));
    }

    private void lifeOf(Organisation organisation, Map<AnswerForm, Reply> replies) {
        List<List<AnswerPiece>> lines = new ArrayList<>();
        organisation.from().ifPresent(from -> lines.add(List.of(label("pages.organisation.began"), text.date(from))));
        organisation.to().ifPresent(to -> lines.add(List.of(label("pages.organisation.ended"), text.date(to))));
        if (!lines.isEmpty()) {
            replies.put(
                    AnswerForm.DATES,
                    new Reply(
                            text.title(AnswerForm.DATES, organisation),
                            lines,
                            List.of(text.source(organisation, "#facts"))));
        }
    }

    private void succession(Entity entry, Map<AnswerForm, Reply> replies) {
        List<AnswerPiece> after = successors(entry);
        if (!after.isEmpty()) {
            replies.put(
                    AnswerForm.REPLACED_BY,
                    new Reply(text.title(AnswerForm.REPLACED_BY, entry), List.of(after), List.of(text.source(entry))));
        }
        List<? extends Entity> before = switch (entry) {
            case Standard standard -> site.predecessors(standard);
            case Policy policy -> site.predecessors(policy);
            default -> List.of();
        };
        if (!before.isEmpty()) {
            replies.put(
                    AnswerForm.REPLACES,
                    new Reply(
                            text.title(AnswerForm.REPLACES, entry),
                            List.of(text.labelled("furniture.rows.replaces", before)),
                            List.of(text.source(entry, "#facts"))));
        }
    }

    private List<AnswerPiece> successors(Entity entry) {
        return switch (entry) {
            case Standard standard -> text.linked("pages.standard.replaced.by", site.successors(standard));
            case Policy policy -> text.linked("pages.policy.replaced.by", site.successors(policy));
            case Organisation organisation ->
                text.labelled("pages.organisation.successors", site.successors(organisation));
            default -> List.of();
        };
    }

    /** What readers must know of something that is no longer in use, whatever they ask. */
    private List<AnswerPiece> warning(Entity entry) {
        List<AnswerPiece> after = successors(entry);
        if (after.isEmpty()) {
            return entry instanceof Standard standard && standard.status().isPast()
                    ? text.meaning(standard.status())
                    : List.of();
        }
        List<AnswerPiece> line = new ArrayList<>();
        switch (entry) {
            case Standard standard -> line.add(AnswerText.sentence(words("pages.standard.replaced.title")));
            case Policy policy -> line.add(AnswerText.sentence(words("pages.policy.replaced.title")));
            default -> {}
        }
        line.addAll(after);
        return line;
    }

    private AnswerPiece label(String key) {
        return text.label(words(key));
    }

    private String words(String key) {
        return site.words().text(key);
    }
}
