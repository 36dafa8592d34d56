package handbook.pages.heads;

import handbook.model.site.EvidenceAge;
import handbook.model.value.PartialDate;
import handbook.pages.routes.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the frame around a page says about it.
 *
 * @param title its heading
 * @param description one or two plain sentences
 * @param section the navigation entry it belongs to, as an address; empty for none
 * @param crumbs the pages above it, the front page first; empty on the front page
 * @param next where to go from here
 * @param source the file it is made from, relative to the project folder
 * @param modified when what it shows last changed
 * @param reviewBy when an editor must look at it again
 * @param evidence how old what it rests on is
 */
public record PageHead(
        String address,
        String title,
        String description,
        String section,
        List<Anchor> crumbs,
        Optional<Anchor> next,
        Optional<String> source,
        Optional<PartialDate> modified,
        Optional<LocalDate> reviewBy,
        Optional<EvidenceAge> evidence) {

    static PageHead of(String address, String title, String description, String section, List<Anchor> crumbs) {
        return new PageHead(
                address,
                title,
                description,
                section,
                crumbs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    PageHead then(Optional<Anchor> step) {
        return new PageHead(address, title, description, section, crumbs, step, source, modified, reviewBy, evidence);
    }
}
