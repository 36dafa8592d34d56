package handbook.cli;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Rule;
import handbook.model.site.SiteWords;
import handbook.schema.KindSchema;
import handbook.words.WordsReader;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = {
            "Says what a rule means and what to do about it, or what may be written: of a kind of file, or in a field.",
            "Without a name, lists all rules and kinds."
        })
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HandbookCommand parent;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description =
                    "A rule, as printed between brackets: unknown-value. A kind: standard, or site for the settings. Or a field: standard.versions.url.")
    private @Nullable String name;

    @Override
    public Integer call() {
        PrintWriter out = parent.console().out();
        String asked = name;
        if (asked == null) {
            Stream.of(Rule.values())
                    .forEach(rule -> out.printf("%-27s %-8s %s%n", rule.id(), severity(rule), rule.title()));
            KindSchema.all()
                    .forEach(kind -> out.printf(
                            "%-27s %-8s %s%n", kind.id(), "kind", kind.group().doc()));
        } else {
            out.print(explanation(asked).orElseThrow(() -> unknown(asked)));
        }
        return ExitCode.OK;
    }

    private static Optional<String> explanation(String asked) {
        return Rule.byId(asked)
                .map(ExplainCommand::text)
                .or(() -> KindSchema.byId(asked).map(kind -> SchemaText.of(kind, words())))
                .or(() -> field(asked));
    }

    private static String text(Rule rule) {
        return rule.id() + " (" + severity(rule) + "): " + rule.title() + "\n\n" + rule.explanation() + "\n";
    }

    private static Optional<String> field(String asked) {
        String[] parts = asked.split("\\.", 2);
        return parts.length < 2
                ? Optional.empty()
                : KindSchema.byId(parts[0])
                        .flatMap(kind ->
                                kind.field(parts[1]).map(field -> SchemaText.of(kind, parts[1], field, words())));
    }

    private static SiteWords words() {
        return WordsReader.ofProgram().program();
    }

    private ParameterException unknown(String typed) {
        List<String> all =
                new ArrayList<>(Stream.of(Rule.values()).map(Rule::id).toList());
        KindSchema.all().forEach(kind -> all.add(kind.id()));
        all.addAll(SchemaText.paths());
        String hint = NearestMatch.hint(typed, all);
        return new ParameterException(
                spec.commandLine(),
                "There is no rule, kind or field '" + typed + "'" + (hint.isEmpty() ? "." : "; " + hint)
                        + " 'handbook explain' lists the rules and kinds.");
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }
}
