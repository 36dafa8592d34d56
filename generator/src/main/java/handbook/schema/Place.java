package handbook.schema;

import handbook.model.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Where something is written, relative to the project's folder. */
public sealed interface Place {
    /** The files it may stand in: a path, in which ** stands for folders and * for a name. */
    List<String> globs();

    /** Where it stands, in words. */
    String words();

    /** YAML files of a folder, each with one or a list of them. */
    record Folder(String path) implements Place {
        @Override
        public List<String> globs() {
            return yaml(path + "/**/*");
        }

        @Override
        public String words() {
            return "YAML files in `" + path + "/`, each with one or a list of them";
        }
    }

    /** A YAML file with one or a list of them, or the files of a folder of that name. */
    record FileOrFolder(String path) implements Place {
        @Override
        public List<String> globs() {
            return Stream.of(path, path + "/**/*")
                    .flatMap(at -> yaml(at).stream())
                    .toList();
        }

        @Override
        public String words() {
            return "the YAML file `" + path
                    + ".yaml`, with one or a list of them, or the files of a folder of that name";
        }
    }

    /** One of the lists that a YAML file holds. */
    record ListIn(String path, String list) implements Place {
        @Override
        public List<String> globs() {
            return yaml(path);
        }

        @Override
        public String words() {
            return "the list `" + list + "` in the YAML file `" + path + ".yaml`";
        }
    }

    /** Markdown files of a folder, each with the fields between lines of three dashes before its text. */
    record Pages(String path) implements Place {
        @Override
        public List<String> globs() {
            return Stream.of("md", "markdown")
                    .map(ending -> path + "/**/*." + ending)
                    .toList();
        }

        @Override
        public String words() {
            return "Markdown files in `" + path
                    + "/`, each with these fields between two lines of three dashes before its text";
        }
    }

    /** A YAML file of its own. */
    record OneFile(String path) implements Place {
        @Override
        public List<String> globs() {
            return List.of(path);
        }

        @Override
        public String words() {
            return "the YAML file `" + path + "`";
        }
    }

    static Place of(Kind kind) {
        return switch (kind) {
            case CHAPTER -> new Pages("content/handbook");
            case CASE_STUDY -> new Pages("content/case-studies");
            case PLAIN_PAGE -> new Pages("content/pages");
            case STANDARD -> new Folder("standards/standards");
            case POLICY -> new Folder("standards/policies");
            case CRITERION -> new Folder("standards/criteria");
            case SYSTEM_TYPE -> new Folder("standards/system-types");
            case NEED -> new Folder("standards/needs");
            case BLOCKER -> new Folder("standards/blockers");
            case CAPABILITY -> new Folder("standards/capabilities");
            case ORGANISATION -> new Folder("standards/organisations");
            case PATTERN -> new FileOrFolder("standards/patterns");
            case UNIVERSAL_CAPABILITY -> new FileOrFolder("standards/universal-capabilities");
            case PRESET -> new FileOrFolder("standards/presets");
            case TERM -> new FileOrFolder("standards/glossary");
            case EVENT -> new FileOrFolder("standards/timeline");
            case SOURCE -> new FileOrFolder("standards/sources");
            case TOPIC -> new ListIn("standards/taxonomies", "topics");
            case CARE_SETTING -> new ListIn("standards/taxonomies", "careSettings");
        };
    }

    private static List<String> yaml(String path) {
        return List.of(path + ".yaml", path + ".yml");
    }
}
