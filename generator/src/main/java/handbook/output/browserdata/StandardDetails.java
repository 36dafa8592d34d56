package handbook.output.browserdata;

import handbook.json.JsonObject;
import handbook.lists.Listing;
import handbook.model.Standard;
import java.util.List;

/** What standards say besides their entries in the list: the rules they rest on, what counts as evidence, and their terms of use. */
final class StandardDetails {
    private StandardDetails() {}

    static JsonObject toJson(Listing standards) {
        return new JsonObject()
                .with(
                        "standards",
                        standards.entities().stream()
                                .map(standard -> details((Standard) standard))
                                .toList());
    }

    private static JsonObject details(Standard standard) {
        List<String> rules = standard.obligations().stream()
                .map(one -> one.legalBasis().orElse(""))
                .toList();
        return new JsonObject()
                .with("id", standard.id())
                .withAny("rules", rules.stream().allMatch(String::isEmpty) ? List.of() : rules)
                .withAny("evidence", standard.conformance())
                .with("licence", standard.licence().map(Standard.Licence::text));
    }
}
