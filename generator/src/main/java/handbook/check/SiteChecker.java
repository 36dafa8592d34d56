package handbook.check;

import handbook.check.criteria.AnswerForms;
import handbook.check.criteria.MustGates;
import handbook.check.criteria.UngroundedCriteria;
import handbook.check.maturity.CapabilityCycles;
import handbook.check.maturity.HelplessSteps;
import handbook.check.maturity.MissingSteps;
import handbook.check.maturity.ShrinkingLevels;
import handbook.check.maturity.UnreachablePresets;
import handbook.check.texts.AltTexts;
import handbook.check.texts.HeadingLevels;
import handbook.check.texts.LinkTexts;
import handbook.check.texts.RepeatedPassages;
import handbook.check.texts.RepeatedSummaries;
import handbook.check.texts.TextLengths;
import handbook.check.texts.TypedMarks;
import handbook.check.vocabulary.SearchWordForms;
import handbook.check.vocabulary.SearchWordMeanings;
import handbook.diagnostics.Problems;
import handbook.model.site.Site;
import handbook.model.site.Unread;
import java.util.List;

/** Runs every check over a site. */
public final class SiteChecker {
    private SiteChecker() {}

    /**
     * Adds everything that is wrong with the site to the problems.
     *
     * @param unread what is there but could not be read; nothing is called missing that it may hold
     */
    public static void check(Site site, Unread unread, Problems problems) {
        checks(unread).parallelStream().forEach(check -> check.check(site, problems));
    }

    private static List<Check> checks(Unread unread) {
        return List.of(
                TextLengths::check,
                TypedMarks::check,
                HeadingLevels::check,
                AltTexts::check,
                LinkTexts::check,
                new Acronyms(unread),
                new Parts(),
                new Duplicates(),
                new ReviewDates(),
                new StaleEvidence(),
                new DateOrder(),
                new FlowSides(),
                new Cycles(),
                MissingSteps::check,
                CapabilityCycles::check,
                HelplessSteps::check,
                ShrinkingLevels::check,
                UnreachablePresets::check,
                PatternMoves::check,
                MeasureFigures::check,
                new SupersededReferences(),
                new RetiredStandards(),
                UngroundedCriteria::check,
                MustGates::check,
                AnswerForms::check,
                new ObligationForms(),
                new ObligationGaps(),
                new MandateBasis(),
                new MandateDates(),
                new MutualMandates(unread),
                new FutureStandards(),
                new Sourcing(),
                RepeatedSummaries::check,
                RepeatedPassages::check,
                new UnusedTerms(unread),
                SearchWordForms::check,
                new SearchWordMeanings(unread)::check,
                new Orphans(unread));
    }
}
