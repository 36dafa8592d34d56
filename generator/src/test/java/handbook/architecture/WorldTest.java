package handbook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where the program touches the disk, the terminal, the clock and the settings of the machine. */
class WorldTest {
    private static final Pattern WRITING = Pattern.compile(
            "write.*|create.*|delete.*|move|copy|set.*|newOutputStream|newBufferedWriter|newByteChannel");

    private static final Set<String> OF_THE_MACHINE = Set.of(
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()",
            "java.time.ZoneId.systemDefault()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)");

    @Test
    void theDiskIsTouchedWhereSourcesAreReadAndTheSiteIsPublished() {
        DescribedPredicate<JavaAccess<?>> disk = describe("touch the disk", WorldTest::touchesDisk);
        keepsOutOf(disk, "handbook.source", "handbook.publish");
    }

    @Test
    void theDiskIsWrittenWhereTheSiteIsPublished() {
        DescribedPredicate<JavaAccess<?>> writing = describe(
                "write to the disk",
                access -> touchesDisk(access)
                        && (!access.getTargetOwner().isEquivalentTo(Files.class)
                                || WRITING.matcher(access.getName()).matches()));
        keepsOutOf(writing, "handbook.publish");
    }

    private static boolean touchesDisk(JavaAccess<?> access) {
        return Set.of(
                        Files.class,
                        File.class,
                        FileInputStream.class,
                        FileOutputStream.class,
                        FileReader.class,
                        FileWriter.class,
                        RandomAccessFile.class,
                        FileChannel.class)
                .stream()
                .anyMatch(access.getTargetOwner()::isEquivalentTo);
    }

    @Test
    void theTerminalAndTheProcessBelongToTheCommandLine() {
        DescribedPredicate<JavaAccess<?>> terminal = describe(
                "print or exit",
                access -> access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err", "in", "exit", "console").contains(access.getName()));
        keepsOutOf(terminal, "handbook.cli");
    }

    @Test
    void stackTracesArePrintedByTheCommandLine() {
        DescribedPredicate<JavaAccess<?>> trace =
                describe("print a stack trace", access -> access.getName().equals("printStackTrace"));
        keepsOutOf(trace, "handbook.cli");
    }

    @Test
    void theDayIsAskedForByTheCommandLine() {
        DescribedPredicate<JavaAccess<?>> clock = describe("ask for the time", WorldTest::asksForTheTime);
        keepsOutOf(clock, "handbook.cli");
    }

    private static boolean asksForTheTime(JavaAccess<?> access) {
        boolean now = access.getTargetOwner().getPackageName().startsWith(LocalDate.class.getPackageName())
                && access.getName().equals("now");
        boolean clock = access.getTargetOwner().isEquivalentTo(Clock.class);
        return now || clock || access.getName().equals("currentTimeMillis");
    }

    @Test
    void nothingDependsOnTheLocaleTimeZoneOrEncodingOfTheMachine() {
        DescribedPredicate<JavaAccess<?>> asks = describe(
                "ask how the machine is set up",
                access -> OF_THE_MACHINE.contains(access.getTarget().getFullName()));
        noClasses().should().accessTargetWhere(asks).check(Program.CLASSES);
    }

    /** Nothing does it outside these packages, and each of these does it, so that the rule is about something. */
    private static void keepsOutOf(DescribedPredicate<JavaAccess<?>> deed, String... homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .accessTargetWhere(deed)
                .check(Program.CLASSES);
        for (String home : homes) {
            boolean done = Program.CLASSES.stream()
                    .filter(type -> type.getPackageName().equals(home))
                    .flatMap(type -> type.getAccessesFromSelf().stream())
                    .anyMatch(deed);
            assertTrue(done, () -> "no class of " + home + " does " + deed.getDescription());
        }
    }
}
