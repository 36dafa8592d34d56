package handbook.model.field;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The shape a text must have; {@code hint} says it in words. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Text {
    /** A regular expression the whole text must match. */
    String pattern();

    /** The shape in plain words, completing "must be …". */
    String hint();
}
