package handbook.pictures.lineage;

import handbook.TinySite;
import handbook.model.Policy;
import handbook.model.site.Site;
import java.nio.file.Path;

/** A handbook of policies, written by a test. */
record PolicySite(TinySite files) {
    static PolicySite in(Path folder) {
        return new PolicySite(TinySite.in(folder)
                .with("standards/taxonomies.yaml", "topics:\n  - id: all\n    title: All\n    summary: Everything.\n"));
    }

    PolicySite with(String id, String title, String kind, String... fields) {
        files.with(
                "standards/policies/" + id + ".yaml",
                String.join(
                                "\n",
                                "id: " + id,
                                "title: '" + title + "'",
                                "summary: A policy.",
                                "topics: [all]",
                                "kind: " + kind,
                                "")
                        + String.join("\n", fields)
                        + "\n");
        return this;
    }

    Site site() {
        return files.site();
    }

    static Policy find(String id, Site site) {
        return site.all(Policy.class).stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
