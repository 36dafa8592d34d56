package handbook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The catalogue's YAML files read in the plainest way, to compute again what the program computes. */
final class YamlSources {
    private final Map<String, Map<String, Map<String, Object>>> byFolder = new HashMap<>();

    YamlSources(Path project) {
        for (String folder : List.of("standards", "policies", "criteria", "system-types")) {
            Map<String, Map<String, Object>> entities = new HashMap<>();
            try (Stream<Path> files = Files.walk(project.resolve("standards").resolve(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                    Object content = new Yaml().load(Files.readString(file));
                    for (Object entity : content instanceof List<?> list ? list : List.of(content)) {
                        Map<String, Object> fields = fields(entity);
                        entities.put(String.valueOf(fields.get("id")), fields);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            byFolder.put(folder, entities);
        }
    }

    private static Map<String, Object> fields(Object entity) {
        Map<String, Object> fields = new HashMap<>();
        ((Map<?, ?>) entity).forEach((key, value) -> fields.put(String.valueOf(key), value));
        return fields;
    }

    Map<String, Map<String, Object>> all(String folder) {
        return byFolder.get(folder);
    }

    static List<String> list(Map<String, Object> entity, String field) {
        List<String> texts = new ArrayList<>();
        if (entity.get(field) instanceof List<?> values) {
            values.forEach(value -> texts.add(String.valueOf(value)));
        }
        return texts;
    }

    static String text(Map<String, Object> entity, String field, String otherwise) {
        return entity.containsKey(field) ? String.valueOf(entity.get(field)) : otherwise;
    }

    /** The requirements of a system type: what every way down to it brings. */
    Set<String> requirements(String system) {
        Set<String> found = new TreeSet<>();
        Map<String, Object> type = all("system-types").get(system);
        list(type, "inherits").forEach(parent -> found.addAll(requirements(parent)));
        if (type.get("excludes") instanceof List<?> excludes) {
            excludes.forEach(
                    exclusion -> found.remove(String.valueOf(fields(exclusion).get("criterion"))));
        }
        all("criteria").forEach((id, criterion) -> {
            boolean live = text(criterion, "status", "live").equals("live");
            if (live && list(criterion, "systemTypes").contains(system)) {
                found.add(id);
            }
        });
        return found;
    }

    /** The standards asked of a system type that are in use. */
    Set<String> standards(String system) {
        Set<String> line = line(system);
        Set<String> found = new TreeSet<>();
        all("standards").forEach((id, standard) -> {
            boolean inUse = !Set.of("retired", "withdrawn").contains(text(standard, "status", ""));
            if (inUse && list(standard, "systemTypes").stream().anyMatch(line::contains)) {
                found.add(id);
            }
        });
        return found;
    }

    /** The standards that bind whatever the system. */
    Set<String> toCheck() {
        Set<String> found = new TreeSet<>();
        all("standards").forEach((id, standard) -> {
            boolean inUse = !Set.of("retired", "withdrawn").contains(text(standard, "status", ""));
            boolean binds = Set.of("mandated", "comply-or-explain").contains(text(standard, "obligation", ""));
            if (inUse && binds && list(standard, "systemTypes").isEmpty()) {
                found.add(id);
            }
        });
        return found;
    }

    /** The policies in force today behind some standards and requirements. */
    Set<String> policies(Set<String> standards, Set<String> requirements) {
        Set<String> cited = new HashSet<>();
        requirements.forEach(id -> cited.addAll(list(all("criteria").get(id), "policies")));
        Set<String> found = new TreeSet<>();
        all("policies").forEach((id, policy) -> {
            List<String> bears = new ArrayList<>(list(policy, "mandates"));
            bears.addAll(list(policy, "recommends"));
            boolean behind = cited.contains(id) || bears.stream().anyMatch(standards::contains);
            if (behind && text(policy, "status", "").equals("in-force")) {
                found.add(id);
            }
        });
        return found;
    }

    private Set<String> line(String system) {
        Set<String> line = new LinkedHashSet<>(Set.of(system));
        list(all("system-types").get(system), "inherits").forEach(parent -> line.addAll(line(parent)));
        return line;
    }
}
