package handbook.pages.templates;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import handbook.model.Kind;
import handbook.model.choice.Choice;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the types of the model, of what is worked out from it and of the pages through their methods without parameters;
 * texts, numbers, lists and optionals as such; dates as {@code text} and {@code iso}; kinds and choices
 * with their words, such as {@code title}. Nothing else can be reached from a template.
 */
public final class ModelWrapper implements ObjectWrapper {
    private static final List<String> SHOWN = List.of(
            "handbook.model.", "handbook.applicability.", "handbook.lists.", "handbook.pictures.", "handbook.pages.");
    private static final Set<String> HIDDEN = Set.of("hashCode", "toString", "getClass", "clone");
    private final SiteWords words;
    private final Map<Class<?>, Map<String, Method>> members = new ConcurrentHashMap<>();
    private final Map<Choice, TemplateModel> choices = new ConcurrentHashMap<>();
    private final Map<PartialDate, TemplateModel> dates = new ConcurrentHashMap<>();

    public ModelWrapper(SiteWords words) {
        this.words = words;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case TemplateModel model -> model;
            case String text -> new SimpleScalar(text);
            case Boolean truth -> truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Number number -> new SimpleNumber(number);
            case Optional<?> optional -> wrap(optional.orElse(null));
            case List<?> list -> new ListModel(list, this);
            case PartialDate date -> known(date);
            case LocalDate day -> known(PartialDate.of(day));
            case Choice choice -> known(choice);
            case Kind kind -> new WordedModel(members(kind), name -> words.find(SiteWords.key(kind, name)));
            default -> members(value);
        };
    }

    private TemplateModel known(PartialDate date) throws TemplateModelException {
        TemplateModel known = dates.get(date);
        if (known == null) {
            known = members(new DateText(words.date(date), date.toString()));
            dates.put(date, known);
        }
        return known;
    }

    private TemplateModel known(Choice choice) throws TemplateModelException {
        TemplateModel known = choices.get(choice);
        if (known == null) {
            Map<String, Optional<String>> texts = new ConcurrentHashMap<>();
            known = new WordedModel(
                    members(choice), name -> texts.computeIfAbsent(name, missing -> text(choice, missing)));
            choices.put(choice, known);
        }
        return known;
    }

    private MemberModel members(Object value) throws TemplateModelException {
        return new MemberModel(value, membersOf(value.getClass()), this);
    }

    private Optional<String> text(Choice choice, String name) {
        return name.equals("colour") ? Optional.of(words.colour(choice)) : words.find(SiteWords.key(choice, name));
    }

    private Map<String, Method> membersOf(Class<?> type) throws TemplateModelException {
        Map<String, Method> known = members.get(type);
        if (known != null) {
            return known;
        }
        if (!isShown(type)) {
            throw new TemplateModelException("templates may not see a " + type.getName());
        }
        Map<String, Method> found = new HashMap<>();
        for (Method method : type.getMethods()) {
            boolean readable = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() != void.class;
            if (readable && isShown(method.getDeclaringClass()) && !HIDDEN.contains(method.getName())) {
                found.put(method.getName(), method);
            }
        }
        members.put(type, Map.copyOf(found));
        return found;
    }

    private static boolean isShown(Class<?> type) {
        return SHOWN.stream().anyMatch(type.getName()::startsWith);
    }

    /** A date as templates see it. */
    public record DateText(String text, String iso) {}
}
