package handbook.cli;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rules a command speaks of. */
final class RuleOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            split = ",",
            description = {
                "Speak of this rule alone: raw-html. May be given more than once, or with commas.",
                "'handbook explain' lists the rules."
            })
    private List<String> names = List.of();

    /** The rules asked for; all, if none is. */
    Set<Rule> rules() {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        names.forEach(name -> rules.add(Rule.byId(name.strip()).orElseThrow(() -> unknown(name.strip()))));
        return rules.isEmpty() ? EnumSet.allOf(Rule.class) : rules;
    }

    /** What is found by the rules asked for. */
    List<Diagnostic> of(List<Diagnostic> found) {
        Set<Rule> rules = rules();
        return found.stream().filter(problem -> rules.contains(problem.rule())).toList();
    }

    private ParameterException unknown(String typed) {
        String hint =
                NearestMatch.hint(typed, Stream.of(Rule.values()).map(Rule::id).toList());
        return new ParameterException(
                spec.commandLine(),
                "There is no rule '" + typed + "'" + (hint.isEmpty() ? "." : "; " + hint)
                        + " 'handbook explain' lists them all.");
    }
}
