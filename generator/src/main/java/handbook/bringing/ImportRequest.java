package handbook.bringing;

import java.util.Map;
import java.util.Optional;

/**
 * What is wanted of an import.
 *
 * @param part the part of the handbook that all pages come to; where there is none, each folder is a part
 * @param address where the pages are published now, for links to what is not brought
 * @param settings the text of the project's {@code content/site.yaml}
 * @param ids the files of the chapters that the project has, by their ids
 */
public record ImportRequest(
        Optional<String> part, Optional<String> address, Optional<String> settings, Map<String, String> ids) {
    public ImportRequest {
        ids = Map.copyOf(ids);
    }
}
