package handbook.markdown;

import java.util.Random;

/** Changes a text as a hand that slips does: one character, and most often one that means something in Markdown. */
final class SlippedHand {
    private static final String SIGNS = "*_`~=[](){}<>!#|:;-+^\\/&%\"'.,\n\t @$0123xX";

    private final Random random;

    SlippedHand(Random random) {
        this.random = random;
    }

    String in(String text) {
        int at = random.nextInt(text.length());
        StringBuilder slipped = new StringBuilder(text);
        switch (random.nextInt(4)) {
            case 0 -> slipped.insert(at, sign());
            case 1 -> slipped.deleteCharAt(at);
            case 2 -> slipped.setCharAt(at, sign());
            default -> slipped.insert(at, text.charAt(at));
        }
        return slipped.toString();
    }

    private char sign() {
        return SIGNS.charAt(random.nextInt(SIGNS.length()));
    }
}
