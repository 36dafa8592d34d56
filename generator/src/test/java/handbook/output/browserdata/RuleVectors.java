package handbook.output.browserdata;

import handbook.applicability.Answer;
import handbook.applicability.Applicability;
import handbook.applicability.Ground;
import handbook.applicability.Question;
import handbook.json.Json;
import handbook.json.JsonObject;
import handbook.lists.SiteListings;
import handbook.model.Entity;
import handbook.model.Policy;
import handbook.model.choice.Role;
import handbook.model.site.Site;
import handbook.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A catalogue's data files, with questions and their answers, for the browser's twin of the rule to answer too. */
final class RuleVectors {
    private final Site site;
    private final Applicability rule;
    private final List<String> lines = new ArrayList<>();

    RuleVectors(Site site) {
        this.site = site;
        this.rule = Applicability.of(site);
    }

    Site site() {
        return site;
    }

    void ask(Question question) {
        lines.add(
                Json.of(new JsonObject().with("question", json(question)).with("answer", json(rule.answer(question)))));
    }

    /** Writes the data files by their plain names and {@code questions.jsonl}. */
    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            DataFiles data = DataFiles.of(SiteListings.of(site));
            for (OutputFile file : data.files()) {
                String name = file.path().replaceFirst("assets/(.*)-[0-9a-f]{8}", "$1");
                Files.write(folder.resolve(name), file.bytes());
            }
            Files.writeString(folder.resolve("questions.jsonl"), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return lines.size();
    }

    private static JsonObject json(Question question) {
        return new JsonObject()
                .with("systems", ids(question.systems()))
                .with("settings", ids(question.settings()))
                .with("day", question.day())
                .with("role", question.role().map(Role::id));
    }

    private static JsonObject json(Answer answer) {
        return new JsonObject()
                .with(
                        "standards",
                        sorted(answer.standards().stream()
                                .map(one -> text(
                                        one.entity().id(),
                                        one.group().id(),
                                        one.status().id(),
                                        binding(one),
                                        because(one.because())))
                                .toList()))
                .with("toCheck", sorted(ids(answer.toCheck())))
                .with(
                        "criteria",
                        sorted(answer.criteria().stream()
                                .map(one -> text(one.entity().id(), because(one.because())))
                                .toList()))
                .with(
                        "policies",
                        sorted(answer.policies().stream()
                                .map(one -> text(
                                        one.entity().id(),
                                        String.join(",", sorted(ids(one.standards()))),
                                        String.join(",", sorted(ids(one.criteria()))),
                                        String.join(
                                                ",",
                                                one.duties().stream()
                                                        .map(Policy.Duty::what)
                                                        .toList())))
                                .toList()))
                .with("standardsLeftOut", leftOut(answer.standardsLeftOut()))
                .with("criteriaLeftOut", leftOut(answer.criteriaLeftOut()));
    }

    private static List<String> leftOut(List<? extends Answer.LeftOut<?>> some) {
        return sorted(some.stream()
                .map(one ->
                        text(one.entity().id(), one.reason().id(), one.note().orElse("")))
                .toList());
    }

    /** The place among its obligations of the one that counts. */
    private static String binding(Answer.StandardApplies applies) {
        return applies.binds()
                .binding()
                .map(one -> "" + applies.entity().obligations().indexOf(one))
                .orElse("none");
    }

    private static String because(List<Ground> grounds) {
        return String.join(
                ",",
                sorted(grounds.stream()
                        .map(ground -> ground.system().id()
                                + ground.inheritedFrom()
                                        .map(type -> "<" + type.id())
                                        .orElse(""))
                        .toList()));
    }

    private static String text(String... parts) {
        return String.join("|", parts);
    }

    private static List<String> ids(List<? extends Entity> entities) {
        return entities.stream().map(Entity::id).toList();
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
