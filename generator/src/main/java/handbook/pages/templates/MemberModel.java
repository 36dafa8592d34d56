package handbook.pages.templates;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object whose methods without parameters are its members. */
record MemberModel(Object value, Map<String, Method> members, ModelWrapper wrapper)
        implements TemplateHashModel, Wrapped {
    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method member = members.get(name);
        if (member == null) {
            throw new TemplateModelException(value.getClass().getSimpleName() + " has no '" + name + "'");
        }
        try {
            return wrapper.wrap(member.invoke(value));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new TemplateModelException("cannot read '" + name + "'", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
