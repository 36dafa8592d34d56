package handbook.check;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.CaseStudy;
import handbook.model.CaseStudy.Measure;
import handbook.model.site.Site;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Figures that are drawn are those that the text gives. */
final class MeasureFigures {
    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[,\\u00A0\\u202F ](?=\\d{3}(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private MeasureFigures() {}

    static void check(Site site, Problems problems) {
        for (CaseStudy study : site.all(CaseStudy.class)) {
            for (Measure measure : study.measures()) {
                measure.figures()
                        .ifPresent(figures -> Stream.of(
                                        missing(
                                                figures.before(),
                                                measure.before().orElse(""),
                                                "before"),
                                        missing(figures.after(), measure.after(), "after"))
                                .flatMap(List::stream)
                                .forEach(message -> problems.add(
                                        Rule.FIGURE_NOT_IN_TEXT,
                                        measure.place(),
                                        message,
                                        "give the number as the text has it, or leave the figures out")));
            }
        }
    }

    private static List<String> missing(int figure, String text, String field) {
        boolean said = NUMBER.matcher(GROUPS.matcher(text).replaceAll(""))
                .results()
                .anyMatch(number -> number.group().equals(Integer.toString(figure)));
        return said ? List.of() : List.of("the text of '" + field + "' has no number " + figure);
    }
}
