package handbook.pictures.journey;

import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Card;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import handbook.pictures.journey.Journey.Acting;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Small cards side by side, as many as fit, then below.
 *
 * @param bottom where the last of them ends
 */
record Chips(List<Shape> shapes, int bottom) {
    private static final int BETWEEN = 6;
    private static final int PADDING = 16;

    static Chips of(List<Acting> acting, int x, int y, int width) {
        List<Shape> shapes = new ArrayList<>();
        int left = x;
        int top = y;
        int bottom = y;
        for (Acting one : acting) {
            Card card = new Card(one.title(), Optional.empty(), Optional.of(one.address()), Tone.PLAIN);
            int wanted = Math.min(width, Paragraph.line(one.title(), Hand.TITLE).width() + PADDING);
            if (left > x && left + wanted > x + width) {
                left = x;
                top = bottom + BETWEEN;
            }
            Area area = card.at(left, top, wanted);
            shapes.add(card.in(area));
            left = area.right() + BETWEEN;
            bottom = Math.max(bottom, area.bottom());
        }
        return new Chips(List.copyOf(shapes), bottom);
    }
}
