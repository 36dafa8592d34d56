package handbook.cli;

import handbook.diagnostics.Count;
import handbook.diagnostics.Diagnostic;
import handbook.pipeline.LivePages;
import handbook.pipeline.Project;
import handbook.preview.PreviewServer;
import handbook.reporting.TextReport;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "serve",
        description = {
            "Shows the handbook in a browser on this machine, as its files are now.",
            "Nothing is written. Open pages show an edit at once. Stop it with Ctrl-C."
        })
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HandbookCommand parent;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port (default: 8080; 0 for any).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: 127.0.0.1, which keeps other machines out).")
    private String host = "127.0.0.1";

    @Option(names = "--open", description = "Open a browser.")
    private boolean open;

    @Override
    public Integer call() throws InterruptedException {
        Console console = parent.console();
        if (port < 0 || port > 65_535) {
            throw options.wrong("--port takes a number from 0 to 65535.");
        }
        Project project = options.project(null);
        try (LivePages pages = new LivePages(project, found -> report(project, found), InstantSource.system());
                PreviewServer server =
                        PreviewServer.start(host, port, pages, fault -> Faults.report(fault, console.err()))) {
            pages.warmUp();
            console.out().println("The handbook is at " + server.address() + " - stop with Ctrl-C.");
            console.out().flush();
            if (open) {
                browse(server.address());
            }
            new CountDownLatch(1).await();
            return ExitCode.OK;
        } catch (IOException e) {
            console.err().println("handbook: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }

    private void report(Project project, List<Diagnostic> found) {
        Console console = parent.console();
        console.print(found, project.folder(), TextReport.USUAL);
        console.err().println("Read " + project.folder() + ": " + Count.of(found) + ".");
    }

    private void browse(URI address) throws IOException {
        if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            Desktop.getDesktop().browse(address);
        } else {
            parent.console().err().println("handbook: no browser can be opened from here; open " + address);
        }
    }
}
