package handbook.model.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadTest {
    private static Unread unread(Kind kind, String path, String text) {
        return new Unread(List.of(new Unread.Part(kind, path, text)));
    }

    @Test
    void whatCouldNotBeReadMayHoldWhatItMentions() {
        Unread unread = unread(Kind.TERM, "standards/glossary.yaml", "- id: gp\n  title: [General practitioner\n");
        assertTrue(unread.mayHold(Kind.TERM, "gp"));
        assertFalse(unread.mayHold(Kind.TERM, "g"));
        assertFalse(unread.mayHold(Kind.TERM, "spine"));
        assertFalse(unread.mayHold(Kind.STANDARD, "gp"));
    }

    @Test
    void aPartOfAnIdIsAnotherId() {
        assertFalse(unread(Kind.TERM, "x.yaml", "id: gp-system").mayHold(Kind.TERM, "gp"));
        assertFalse(unread(Kind.TERM, "x.yaml", "id: my-gp").mayHold(Kind.TERM, "gp"));
        assertTrue(unread(Kind.TERM, "x.yaml", "id: my-gp, gp").mayHold(Kind.TERM, "gp"));
    }

    @Test
    void aPageIsNamedByItsFile() {
        assertTrue(unread(Kind.CHAPTER, "content/handbook/why.md", "Words.").mayHold(Kind.CHAPTER, "why"));
    }

    @Test
    void nobodyKnowsWhatAFileWithoutTextHolds() {
        assertTrue(unread(Kind.STANDARD, "x.yaml", "").mayHold(Kind.STANDARD, "anything"));
        assertFalse(unread(Kind.STANDARD, "x.yaml", "").mentions("anything"));
    }

    @Test
    void wordsAreFoundWhateverTheirCase() {
        assertTrue(unread(Kind.TERM, "x.yaml", "acronym: CCG").mentions("ccg"));
        assertTrue(unread(Kind.TERM, "x.yaml", "title: General practice").mentions("General Practice"));
        assertFalse(unread(Kind.TERM, "x.yaml", "acronym: CCGs").mentions("CCG"));
    }

    @Test
    void nothingUnreadHoldsNothing() {
        assertEquals(false, Unread.NOTHING.mayHold(Kind.TERM, "gp") || Unread.NOTHING.mentions("gp"));
    }
}
