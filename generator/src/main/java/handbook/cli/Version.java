package handbook.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's name and version, as its jar says. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return "handbook " + (version == null ? "(not packaged)" : version);
    }
}
