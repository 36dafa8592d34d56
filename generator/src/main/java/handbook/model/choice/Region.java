package handbook.model.choice;

/** A region of NHS England. */
public enum Region implements Choice {
    NORTH_WEST,
    NORTH_EAST_AND_YORKSHIRE,
    MIDLANDS,
    EAST_OF_ENGLAND,
    LONDON,
    SOUTH_WEST,
    SOUTH_EAST
}
