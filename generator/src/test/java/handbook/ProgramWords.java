package handbook;

import handbook.model.site.SiteWords;
import handbook.words.WordsReader;

/** The program's own words, for tests that make something without a project. */
public final class ProgramWords {
    public static final SiteWords WORDS = WordsReader.ofProgram().program();

    private ProgramWords() {}
}
