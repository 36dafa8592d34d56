package handbook.pages.templates;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import handbook.model.Entity;
import java.io.IOException;
import java.util.Map;

/**
 * {@code <@kept name="item" of=one>...</@kept>}: what is written of an entity the same way on every page at one depth, filled once. Nothing
 * inside may ask for more than the entity, the words and addresses.
 *
 * @param known by what is written, the way to the root and the entity
 * @param toRoot the way from the page to the site's root
 */
public record Kept(Map<String, String> known, String toRoot) implements TemplateDirectiveModel {
    private static final int TYPICAL = 400;

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Environment environment, Map given, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(given.get("of") instanceof Wrapped wrapped
                && wrapped.value() instanceof Entity entity
                && given.get("name") instanceof TemplateScalarModel name)) {
            throw new TemplateModelException("kept needs a name and the entity it is of");
        }
        if (entity.kind().sharesPage()) {
            // A page that many share leads to its own parts otherwise than other pages do.
            body.render(environment.getOut());
            return;
        }
        String key = name.getAsString() + " " + toRoot + " " + entity.key();
        String text = known.get(key);
        if (text == null) {
            TextWriter written = new TextWriter(TYPICAL);
            body.render(written);
            text = written.toString();
            known.put(key, text);
        }
        environment.getOut().write(text);
    }
}
