package handbook.pictures.drawing;

import handbook.pictures.lettering.Hand;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a drawing as SVG for a page. Colours and fonts are left to the page's style sheet; whatever is said is escaped here. */
public final class Svg {
    private static final int ARROW = 7;

    private final StringBuilder out = new StringBuilder(4096);
    private final UnaryOperator<String> links;

    private Svg(UnaryOperator<String> links) {
        this.links = links;
    }

    /**
     * @param form what kind of place it is drawn for, for the style sheet
     * @param links an address from the site's root as the page writes it
     */
    public static String of(
            Drawing drawing, String form, String title, String description, UnaryOperator<String> links) {
        Svg svg = new Svg(links);
        svg.out.append("<svg class=\"app-drawing app-drawing--").append(form).append('"');
        svg.out
                .append(" viewBox=\"0 0 ")
                .append(drawing.width())
                .append(' ')
                .append(drawing.height())
                .append('"');
        svg.attribute("width", rem(drawing.width())).attribute("height", rem(drawing.height()));
        svg.out.append(" role=\"group\"><title>");
        svg.text(title).append("</title><desc>");
        svg.text(description).append("</desc>");
        drawing.shapes().forEach(svg::write);
        return svg.out.append("</svg>").toString();
    }

    /** So that a picture grows with the reader's letters. */
    private static String rem(int units) {
        return units / 16.0 + "rem";
    }

    private void write(Shape shape) {
        switch (shape) {
            case Shape.Box box -> box(box);
            case Shape.Disc disc -> {
                out.append("<circle cx=\"").append(disc.centre().x());
                out.append("\" cy=\"").append(disc.centre().y());
                out.append("\" r=\"").append(disc.radius()).append('"');
                end(disc.tone());
            }
            case Shape.Line line -> line(line);
            case Shape.Curve curve -> curve(curve);
            case Shape.Words words -> words(words);
            case Shape.Group group -> group(group);
        }
    }

    private void box(Shape.Box box) {
        out.append("<rect x=\"")
                .append(box.area().x())
                .append("\" y=\"")
                .append(box.area().y());
        out.append("\" width=\"").append(box.area().width());
        out.append("\" height=\"").append(box.area().height()).append("\" rx=\"4\"");
        end(box.tone());
    }

    private void line(Shape.Line line) {
        List<Point> points = line.points();
        out.append("<path d=\"M")
                .append(points.getFirst().x())
                .append(' ')
                .append(points.getFirst().y());
        points.stream().skip(1).forEach(point -> to('L', point));
        if (line.arrow()) {
            head(points.get(points.size() - 2), points.getLast());
        }
        out.append('"');
        end(line.tone());
    }

    private void curve(Shape.Curve curve) {
        int middle = (curve.from().x() + curve.to().x()) / 2;
        out.append("<path d=\"M")
                .append(curve.from().x())
                .append(' ')
                .append(curve.from().y());
        to('C', new Point(middle, curve.from().y()));
        out.append(' ').append(middle).append(' ').append(curve.to().y());
        out.append(' ').append(curve.to().x()).append(' ').append(curve.to().y());
        if (curve.arrow()) {
            head(new Point(middle, curve.to().y()), curve.to());
        }
        out.append('"');
        end(curve.tone());
    }

    /** Two strokes back from where a line ends. */
    private void head(Point before, Point tip) {
        double angle = Math.atan2(tip.y() - before.y(), tip.x() - before.x());
        Point one = back(tip, angle - 0.5);
        Point other = back(tip, angle + 0.5);
        out.append('M').append(one.x()).append(' ').append(one.y());
        to('L', tip);
        to('L', other);
    }

    private static Point back(Point tip, double angle) {
        return new Point((int) Math.round(tip.x() - ARROW * Math.cos(angle)), (int)
                Math.round(tip.y() - ARROW * Math.sin(angle)));
    }

    private void to(char how, Point point) {
        out.append(how).append(point.x()).append(' ').append(point.y());
    }

    private void words(Shape.Words words) {
        Hand hand = words.paragraph().hand();
        List<String> lines = words.paragraph().lines();
        out.append("<text x=\"").append(words.at().x());
        out.append("\" y=\"").append(words.at().y() + hand.baseline()).append('"');
        switch (words.side()) {
            case START -> {}
            case MIDDLE -> attribute("text-anchor", "middle");
            case END -> attribute("text-anchor", "end");
        }
        if (hand != Hand.TITLE) {
            attribute("data-hand", hand.styleName());
        }
        if (words.tone() != Tone.PLAIN) {
            attribute("data-tone", words.tone().styleName());
        }
        out.append('>');
        if (lines.size() == 1) {
            text(lines.getFirst());
        } else {
            out.append("<tspan>");
            text(lines.getFirst()).append("</tspan>");
        }
        for (String line : lines.subList(1, lines.size())) {
            // The space keeps the words apart for those who search or listen.
            out.append(" <tspan x=\"").append(words.at().x());
            out.append("\" dy=\"").append(hand.lineHeight()).append("\">");
            text(line).append("</tspan>");
        }
        out.append("</text>");
    }

    private void group(Shape.Group group) {
        group.address().ifPresent(address -> {
            out.append("<a");
            attribute("href", links.apply(address)).out.append('>');
        });
        group.shapes().forEach(this::write);
        group.address().ifPresent(address -> out.append("</a>"));
    }

    private void end(Tone tone) {
        if (tone != Tone.PLAIN) {
            attribute("data-tone", tone.styleName());
        }
        out.append("/>");
    }

    private Svg attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value).append('"');
        return this;
    }

    private StringBuilder text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(letter);
            }
        }
        return out;
    }
}
