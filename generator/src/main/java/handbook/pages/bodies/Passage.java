package handbook.pages.bodies;

import handbook.model.text.PictureName;
import java.util.Optional;

/**
 * Part of a body as HTML.
 *
 * @param picture what stands after it
 */
public record Passage(String html, Optional<PictureName> picture) {
    public boolean isBlank() {
        return html.isBlank();
    }
}
