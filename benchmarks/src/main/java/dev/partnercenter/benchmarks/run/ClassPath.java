package dev.partnercenter.benchmarks.run;

import dev.partnercenter.benchmarks.program.FirstUser;
import dev.partnercenter.benchmarks.program.RetainedHeap;
import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The class paths of the programs: only what the program's work needs. A JVM holds the directory of each jar that it has
 * looked into, which of the Graph SDK are some megabytes, and looks into all that come before the one with the class.
 */
final class ClassPath {
    private static final String TOOLS = ".*/(jmh|jol|jopt|commons-math|picocli)[^/]*\\.jar";
    private static final String GRAPH =
            ".*/((microsoft-|partnercenter-sdk-usgov|gson-|std-uritemplate-|opentelemetry-|jakarta)[^/]*\\.jar|sdk-usgov/.*)";

    private ClassPath() {}

    /** {@return the class path of a program, the same for all candidates} */
    static String of(Class<?> program) {
        return of(program, System.getProperty("java.class.path"));
    }

    static String of(Class<?> program, String whole) {
        boolean tools = program == RetainedHeap.class;
        boolean graph = program == FirstUser.class;
        return Arrays.stream(whole.split(File.pathSeparator, -1))
                .filter(entry -> tools || !entry.matches(TOOLS))
                .filter(entry -> graph || !entry.matches(GRAPH))
                .sorted()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
