package handbook.pages.templates;

/** A template's view of an object that functions can take back. */
public interface Wrapped {
    Object value();
}
