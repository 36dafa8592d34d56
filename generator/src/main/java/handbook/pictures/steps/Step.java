package handbook.pictures.steps;

import handbook.model.Entity;

/** That one rests on another, or comes of it. */
public record Step<E extends Entity>(E user, How how, E base) {
    /**
     * In what way.
     *
     * @param id by which the picture's words know it
     * @param title as a table has it
     */
    public record How(String id, String title) {}
}
