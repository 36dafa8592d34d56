package handbook.pictures.drawing;

/** A rectangle on a sheet. */
public record Area(int x, int y, int width, int height) {
    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public Point middleLeft() {
        return new Point(x, y + height / 2);
    }

    public Point middleRight() {
        return new Point(right(), y + height / 2);
    }

    public Point topMiddle() {
        return new Point(x + width / 2, y);
    }

    public Point bottomMiddle() {
        return new Point(x + width / 2, bottom());
    }
}
