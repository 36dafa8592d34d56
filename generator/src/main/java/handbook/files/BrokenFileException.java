package handbook.files;

/** Why a file is not what its name says. */
final class BrokenFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final String remedy;

    BrokenFileException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    static BrokenFileException cutOff() {
        return new BrokenFileException("the file is cut off", "copy or export it again");
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
