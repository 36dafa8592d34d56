package handbook.cli;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Rule;
import java.util.List;
import java.util.Locale;
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
        description = "Says what a rule means and what to do about it; without a rule, lists them all.")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HandbookCommand parent;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "RULE",
            description = "The rule, as printed between brackets: unknown-value.")
    private @Nullable String name;

    @Override
    public Integer call() {
        String asked = name;
        if (asked == null) {
            Stream.of(Rule.values())
                    .forEach(rule ->
                            parent.console().out().printf("%-27s %-8s %s%n", rule.id(), severity(rule), rule.title()));
            return ExitCode.OK;
        }
        Rule rule = Rule.byId(asked).orElseThrow(() -> unknown(asked));
        parent.console()
                .out()
                .printf("%s (%s): %s%n%n%s%n", rule.id(), severity(rule), rule.title(), rule.explanation());
        return ExitCode.OK;
    }

    private ParameterException unknown(String typed) {
        List<String> rules = Stream.of(Rule.values()).map(Rule::id).toList();
        String hint = NearestMatch.hint(typed, rules);
        return new ParameterException(
                spec.commandLine(),
                "There is no rule '" + typed + "'" + (hint.isEmpty() ? "." : "; " + hint)
                        + " 'handbook explain' lists them all.");
    }

    private static String severity(Rule rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }
}
