package handbook.pages.templates;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that has words: they are its members beside its own. */
record WordedModel(MemberModel members, Function<String, Optional<String>> texts)
        implements TemplateHashModel, Wrapped {
    @Override
    public Object value() {
        return members.value();
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Optional<String> text = texts.apply(name);
        return text.isPresent() ? new SimpleScalar(text.get()) : members.get(name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
