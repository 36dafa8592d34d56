package handbook.assemble;

import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.Ref;
import handbook.model.Term;
import handbook.model.site.Catalogue;
import handbook.model.site.ContentFile;
import handbook.model.site.FoundFile;
import handbook.model.site.Reference;
import handbook.model.site.Target;
import handbook.model.text.Image;
import handbook.model.text.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one entity leads to.
 *
 * @param references to other entities, in fields and in running text
 * @param targets where the links in its running text lead
 * @param files the files that its links lead to
 * @param images the files that its images show
 * @param used all files that it names, whether they can be shown or not
 */
record Connections(
        List<Reference> references,
        Map<Link, Target> targets,
        Map<Link, ContentFile> files,
        Map<Image, ContentFile> images,
        Set<FoundFile> used) {
    static Connections of(
            Entity entity, References fields, TextLinks links, FileLinks shownFiles, Catalogue everything) {
        List<Reference> references = new ArrayList<>(fields.of(entity));
        Map<Link, Target> targets = new HashMap<>();
        Map<Link, ContentFile> files = new HashMap<>();
        Map<Image, ContentFile> images = new HashMap<>();
        for (Body body : entity.bodies()) {
            for (Link link : body.links()) {
                links.resolve(entity, link).ifPresent(resolved -> {
                    targets.put(link, resolved.target());
                    resolved.file().ifPresent(file -> files.put(link, file));
                    resolved.entity()
                            .filter(other -> !other.key().equals(entity.key()))
                            .ifPresent(other ->
                                    references.add(new Reference(entity, Reference.TEXT, other, link.place())));
                });
            }
            for (Image image : body.images()) {
                shownFiles.shown(entity, image).ifPresent(file -> images.put(image, file));
            }
            for (Ref<Term> term : body.terms()) {
                everything
                        .find(term)
                        .ifPresent(found -> references.add(new Reference(entity, "terms", found, term.place())));
            }
        }
        return new Connections(references, targets, files, images, shownFiles.usedBy(entity));
    }
}
