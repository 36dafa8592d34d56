package handbook.pictures.raster;

import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Point;
import handbook.pictures.drawing.Shape;
import handbook.pictures.drawing.Tone;
import handbook.pictures.lettering.Hand;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Paints a drawing as PNG, in the light colours of the design system. */
public final class Raster {
    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(0x212b32);
    private static final Color FAINT_INK = new Color(0x4c6272);
    private static final Color LINE = new Color(0x768692);
    private static final Color BRAND = new Color(0x005eb8);
    private static final Color SOFT = new Color(0xccdff1);
    private static final float BOLD = 0.026f;

    private final Graphics2D pen;
    private final Outlines outlines;

    private Raster(Graphics2D pen, Outlines outlines) {
        this.pen = pen;
        this.outlines = outlines;
    }

    /**
     * Words that the font has no letters for are left out.
     *
     * @param dots to a unit
     */
    public static byte[] png(Drawing drawing, int dots) {
        try (Outlines outlines = Outlines.open()) {
            return png(drawing, dots, outlines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(Drawing drawing, int dots, Outlines outlines) throws IOException {
        BufferedImage image =
                new BufferedImage(drawing.width() * dots, drawing.height() * dots, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.setColor(PAPER);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.scale(dots, dots);
            Raster raster = new Raster(pen, outlines);
            for (Shape shape : drawing.parts().toList()) {
                raster.paint(shape);
            }
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private void paint(Shape shape) throws IOException {
        switch (shape) {
            case Shape.Box box ->
                filled(
                        new RoundRectangle2D.Double(
                                box.area().x(),
                                box.area().y(),
                                box.area().width(),
                                box.area().height(),
                                8,
                                8),
                        box.tone());
            case Shape.Disc disc ->
                filled(
                        new Ellipse2D.Double(
                                disc.centre().x() - disc.radius(),
                                disc.centre().y() - disc.radius(),
                                2.0 * disc.radius(),
                                2.0 * disc.radius()),
                        disc.tone());
            case Shape.Line line -> stroked(path(line.points()));
            case Shape.Curve curve -> stroked(path(curve.from(), curve.to()));
            case Shape.Words words -> written(words);
            case Shape.Group group -> throw new IllegalStateException("a group among the parts");
        }
    }

    private void filled(java.awt.Shape outline, Tone tone) {
        pen.setColor(
                switch (tone) {
                    case STRONG -> BRAND;
                    case SOFT -> SOFT;
                    case PLAIN, FADED, COMING, ALERT -> PAPER;
                });
        pen.fill(outline);
        pen.setColor(tone == Tone.STRONG || tone == Tone.SOFT ? BRAND : LINE);
        pen.setStroke(new BasicStroke(1));
        pen.draw(outline);
    }

    private void stroked(Path2D path) {
        pen.setColor(LINE);
        pen.setStroke(new BasicStroke(1.5f));
        pen.draw(path);
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private static Path2D path(Point from, Point to) {
        double middle = (from.x() + to.x()) / 2.0;
        Path2D path = new Path2D.Double();
        path.moveTo(from.x(), from.y());
        path.curveTo(middle, from.y(), middle, to.y(), to.x(), to.y());
        return path;
    }

    private void written(Shape.Words words) throws IOException {
        Hand hand = words.paragraph().hand();
        pen.setColor(words.tone() == Tone.FADED ? FAINT_INK : words.tone() == Tone.STRONG ? PAPER : INK);
        int y = words.at().y() + hand.baseline();
        if (!words.paragraph().lines().stream().allMatch(outlines::cover)) {
            return;
        }
        for (String line : words.paragraph().lines()) {
            Path2D outline = outlines.of(line, hand.size());
            outline.transform(AffineTransform.getTranslateInstance(words.area().x(), y));
            pen.fill(outline);
            if (hand.isBold()) {
                pen.setStroke(new BasicStroke(hand.size() * BOLD, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                pen.draw(outline);
            }
            y += hand.lineHeight();
        }
    }
}
