package handbook.pictures.drawing;

/** A place on a sheet, from its top left corner. */
public record Point(int x, int y) {}
