package handbook.pages.templates;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it. */
record ListModel(List<?> value, ModelWrapper wrapper) implements TemplateSequenceModel, Wrapped {
    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index < value.size() ? wrapper.wrap(value.get(index)) : null;
    }

    @Override
    public int size() {
        return value.size();
    }
}
