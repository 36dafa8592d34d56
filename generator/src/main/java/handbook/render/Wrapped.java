package handbook.render;

/** A template's view of an object that functions can take back. */
interface Wrapped {
    Object value();
}
