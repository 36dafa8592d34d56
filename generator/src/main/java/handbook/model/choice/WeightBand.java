package handbook.model.choice;

/** A suggested share of the quality score. */
public enum WeightBand implements Choice {
    NONE,
    HIGH,
    MEDIUM,
    LOW
}
