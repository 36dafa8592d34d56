package handbook.output.cards;

import handbook.output.Digest;
import handbook.pictures.drawing.Area;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Shape.Side;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import handbook.pictures.lettering.Paragraph;
import handbook.pictures.raster.Raster;
import java.util.ArrayList;
import java.util.List;

/**
 * What a card says.
 *
 * @param name of its file
 * @param title what the pages it stands for are about
 * @param lead what a reader finds there
 * @param site the handbook's name; empty on its own card
 */
record ShareCard(String name, String title, String lead, String site) {
    private static final int WIDTH = 600;
    private static final int HEIGHT = 315;
    /** Twice what the sites that show cards ask for at the least. */
    private static final int DOTS = 2;

    private static final int BAND = 16;
    private static final int LEFT = 52;
    private static final int TEXT = 350;
    private static final int TOP = 44;
    private static final int GAP = 14;

    /** Part of the name of its file: another when it says something else. */
    String version() {
        return Digest.of(String.join("\n", title, lead, site)).substring(0, 8);
    }

    byte[] png() {
        return Raster.png(drawing(), DOTS);
    }

    private Drawing drawing() {
        Paragraph name = Paragraph.within(TEXT, title, Hand.DISPLAY);
        Paragraph below = Paragraph.within(TEXT, lead, Hand.LEAD);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(new Area(-BAND, -BAND, 2 * BAND, HEIGHT + 2 * BAND), Tone.STRONG));
        shapes.addAll(emblem());
        shapes.add(new Shape.Words(new Point(LEFT, TOP), Side.START, name, Tone.PLAIN));
        int room = HEIGHT - TOP - name.height() - GAP - 2 * Hand.LEAD.lineHeight();
        shapes.add(new Shape.Words(
                new Point(LEFT, TOP + name.height() + GAP), Side.START, shortened(below, room), Tone.FADED));
        if (!site.isEmpty()) {
            shapes.add(new Shape.Words(
                    new Point(LEFT, HEIGHT - 2 * Hand.LEAD.lineHeight() + GAP),
                    Side.START,
                    Paragraph.line(site, Hand.HEADING),
                    Tone.PLAIN));
        }
        return new Drawing(WIDTH, HEIGHT, shapes);
    }

    private static Paragraph shortened(Paragraph lead, int room) {
        int lines = Math.max(1, room / lead.hand().lineHeight());
        if (lead.lines().size() <= lines) {
            return lead;
        }
        List<String> kept = new ArrayList<>(lead.lines().subList(0, lines));
        kept.set(lines - 1, kept.getLast().replaceFirst("[\\p{Punct}\\s]*$", "") + "…");
        return new Paragraph(lead.hand(), kept, lead.width());
    }

    /** Three that hold something, and one that asks them all. */
    private static List<Shape> emblem() {
        Area centre = new Area(436, 128, 52, 46);
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Area other = new Area(524, 52 + 76 * i, 48, 46);
            shapes.add(new Shape.Curve(centre.middleRight(), other.middleLeft(), false, Tone.PLAIN));
            shapes.add(new Shape.Box(other, Tone.SOFT));
        }
        shapes.add(new Shape.Box(centre, Tone.STRONG));
        return shapes;
    }
}
