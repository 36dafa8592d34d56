package handbook.model.site;

/** A file under content/ that is no text: it can be published, or there is a reason why not. */
public sealed interface FoundFile permits ContentFile, UnusableFile {
    /** Where it is in the project. */
    String path();
}
